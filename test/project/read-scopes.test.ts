import { expect, test } from 'vitest';
import { readScopes } from '../../src/project/index.ts';

test.each([
  ['', {}],
  ['[]', { default: [] }],
  ['["a", "b",] // both', { default: ['a', 'b'] }],
  ['{"default":["a"],"module":["b"],"list":{"a":"Read"}}', { default: ['a'], module: ['b'] }],
  ['{}', {}],
])('%j asks for %j', (text, scopes) => expect(readScopes(text)).toEqual({ scopes, problems: [] }));

test.each([
  ['"a"', 'scopes-not-a-list', '"a"'],
  ['[1]', 'scope-not-a-text', '1'],
  ['{"default":"a"}', 'scopes-not-a-list', '"a"'],
  ['{"modul":[]}', 'unknown-key', '"modul"'],
  ['["a"', 'missing-bracket', '"'],
])('%s is %s', (text, code, at) => {
  const found = readScopes(text).problems.map(({ code: own, range }) => [own, text.slice(range.start, range.end)]);
  expect(found).toContainEqual([code, at]);
});
