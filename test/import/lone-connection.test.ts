import { expect, test } from 'vitest';
import { loneConnection } from '../../src/import/index.ts';

const oauth2 = '{ "token": { "url": "https://x.test", "body": { "id": "{{parameters.clientId}}" } } }';

test.each([
  [oauth2, 'basic', 'oauth2'],
  ['{ "requestToken": { "url": "https://x.test" } }', 'oauth2', 'oauth1'],
  ['{ "url": "https://x.test" }', 'oauth2', 'basic'],
  [oauth2, 'oauth2', undefined],
  ['{ "info": { "url": "https://x.test" } }', 'oauth2', undefined],
] as const)('%s pasted into %s makes %s', (communication, open, kind) => {
  expect(loneConnection(communication, open)?.kind).toBe(kind);
});

test('it has the usual form and common data where it reads them', () => {
  expect(loneConnection(oauth2, 'basic')?.sections).toEqual({
    communication: oauth2,
    parameters: expect.stringContaining('"clientId"'),
  });
});
