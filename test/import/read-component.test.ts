import { expect, test } from 'vitest';
import { importText } from '../../src/import/index.ts';

const read = (text: string, filename?: string) => {
  const result = importText(text, filename);
  if (result.kind !== 'projects') throw new Error(JSON.stringify(result));
  return result.projects[0];
};

test('a whole connection in one JSON: parts with their comments, at the margin', () => {
  const text = `{
  "label": "Acme",
  "communication": {
    // who am I
    "url": "https://a.example"
  },
  "params": [{ "name": "key", "type": "password" }],
  "commonData": { "clientId": "a" },
  "extra": 1
}`;
  expect(read(text)).toEqual({
    name: 'Acme',
    kind: 'basic',
    sections: {
      communication: '{\n  // who am I\n  "url": "https://a.example"\n}',
      parameters: '[{ "name": "key", "type": "password" }]',
      common: '{ "clientId": "a" }',
    },
    values: {},
    notes: ['Left out, for they are no part of a connection: extra.'],
  });
});

test.each([
  ['the kind by its steps', '{"communication":{"token":{}}}', { kind: 'oauth2' }],
  ['the kind as it says', '{"type":"oauth-1","communication":{"info":{}}}', { kind: 'oauth1' }],
  [
    'parts as texts',
    '{"communication":"{ \\"url\\": \\"https://a\\" }"}',
    { sections: { communication: '{ "url": "https://a" }' } },
  ],
  ['the file as its name', '{"communication":{}}', { name: 'acme' }],
])('%s', (_name, text, expected) => {
  expect(read(text, 'x/acme.json')).toMatchObject(expected);
});

test.each(['{"communication":"by mail"}', '{"communication":5,"parameters":[]}', '{"parameters":[]}'])(
  '%s is none',
  (text) => {
    expect(importText(text).kind).not.toBe('projects');
  },
);
