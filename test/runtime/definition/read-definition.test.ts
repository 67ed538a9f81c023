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
  test.each<[texts: Partial<DefinitionTexts>, kind: ConnectionKind, expected: readonly string[]]>([
    [{ communication: '' }, 'basic', []],
    [{ communication: '{ "url" }' }, 'basic', ['communication  missing-colon']],
    [{ communication: '5' }, 'basic', ['communication  not-an-object']],
    [{ communication: '[5]' }, 'basic', ['communication /0 not-an-object']],
    [{ communication: '[]' }, 'oauth2', ['communication  not-an-object']],
    [
      { common: '[]', base: '5', module: '"x"' },
      'basic',
      ['common  not-an-object', 'base  not-an-object', 'module  not-an-object'],
    ],
    [{ parameters: '{}' }, 'basic', ['parameters  parameters-not-a-list']],
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
