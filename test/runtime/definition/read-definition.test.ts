import { describe, expect, test } from 'vitest';
import { directives, findDirective } from '../../../src/runtime/definition/directives.ts';
import { readDefinition } from '../../../src/runtime/definition/read-definition.ts';
import type { ConnectionKind } from '../../../src/runtime/definition/steps.ts';
import type { DefinitionTexts } from '../../../src/runtime/run-request.ts';
import { toJsonPointer } from '../../../src/source/index.ts';

test('the parts of a definition, with comments and trailing commas', () => {
  const { definition, diagnostics } = readDefinition(
    {
      communication: '{ "url": "https://h.test", /* masked */ "log": { "sanitize": [] }, }',
      parameters: '[{ "name": "key", "type": "password" }]',
      common: '{ "clientId": "c", "__proto__": "p" }',
      base: ' \n',
    },
    'basic',
  );
  expect(diagnostics).toEqual([]);
  expect(definition.kind).toBe('basic');
  expect(definition.communication.root).toMatchObject({ kind: 'object' });
  expect(definition.parameters.map(({ name }) => name)).toEqual(['key']);
  expect(Object.entries(definition.common)).toEqual([
    ['clientId', 'c'],
    ['__proto__', 'p'],
  ]);
  expect(definition).not.toHaveProperty('base');
});

describe('remarks as "section pointer code"', () => {
  const log = { sanitize: [] };
  const url = 'https://h.test';

  test.each<[texts: Partial<DefinitionTexts>, kind: ConnectionKind, expected: readonly string[]]>([
    [{ communication: '' }, 'basic', []],
    [{ communication: '{ "url" }' }, 'basic', ['communication  missing-colon', 'communication  unchecked']],
    [{ communication: '5' }, 'basic', ['communication  not-an-object']],
    [{ communication: '[5]' }, 'basic', ['communication /0 not-an-object']],
    [{ communication: '[]' }, 'oauth2', ['communication  not-an-object']],
    [
      { common: '[]', base: '5', module: '"x"' },
      'basic',
      ['common  not-an-object', 'base  not-an-object', 'module  not-an-object'],
    ],
    [{ parameters: '{}' }, 'basic', ['parameters  parameters-not-a-list']],
    [{ communication: '{}' }, 'basic', ['communication  unchecked']],
    [{ communication: JSON.stringify({ url }) }, 'basic', ['communication  missing-sanitize']],
    [{ communication: JSON.stringify({ url: '/me', log }) }, 'basic', ['communication /url relative-url']],
    [{ communication: JSON.stringify({ url: '{{parameters.url}}/me', log }) }, 'basic', []],
    [{ communication: JSON.stringify({ url: 'http://h.test', log }) }, 'basic', ['communication /url insecure-url']],
    [
      { communication: JSON.stringify({ url, log, method: 'PSOT' }) },
      'basic',
      ['communication /method unusual-method'],
    ],
    [
      { communication: JSON.stringify({ url, log, timeout: 5 }) },
      'basic',
      ['communication /timeout timeout-undocumented'],
    ],
    [
      { communication: JSON.stringify({ url, log, followRedirects: '{{parameters.x}}' }) },
      'basic',
      ['communication /followRedirects static-only'],
    ],
    [
      { communication: JSON.stringify({ url, log, response: { type: { 200: 'json' } } }) },
      'basic',
      ['communication /response/type no-default-type'],
    ],
    [
      { communication: JSON.stringify({ url, log, response: { metadata: { type: 'name' } } }) },
      'basic',
      ['communication /response/metadata/type metadata-type'],
    ],
    [
      { communication: JSON.stringify({ authorize: { url, method: 'GET' }, token: { url, log }, info: { url, log } }) },
      'oauth2',
      ['communication /authorize/method unused-in-authorize'],
    ],
    [
      {
        communication: JSON.stringify({
          token: { url, log },
          refresh: { url, log, body: { redirect_uri: 'x' }, method: 'POST' },
        }),
      },
      'oauth2',
      [
        'communication /refresh refresh-without-condition',
        'communication /refresh/body/redirect_uri redirect-in-refresh',
        'communication /token token-without-condition',
        'communication  missing-info',
      ],
    ],
    [{ communication: JSON.stringify({ info: { url, log } }) }, 'oauth2', ['communication  missing-token']],
  ])('%j as %s', (texts, kind, expected) => {
    const { diagnostics } = readDefinition({ communication: '', ...texts }, kind);
    expect(diagnostics.map(({ section, path, code }) => `${section} ${toJsonPointer(path)} ${code}`)).toEqual(expected);
  });
});

describe('the table of directives', () => {
  test('has every name once, with a sentence', () => {
    const names = directives.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(directives.filter(({ summary }) => !summary.endsWith('.'))).toEqual([]);
  });

  test('is found by dotted name', () => {
    expect(findDirective('response.valid')).toMatchObject({ default: 'true', source: '§9' });
    expect(findDirective('valid')).toBeUndefined();
  });
});
