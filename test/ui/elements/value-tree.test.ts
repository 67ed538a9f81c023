import { describe, expect, test } from 'vitest';
import type { Value } from '../../../src/engine/index.ts';
import { matchesSearch } from '../../../src/ui/elements/value-tree/matches-search.ts';
import { treeMembers } from '../../../src/ui/elements/value-tree/tree-members.ts';
import { typeText } from '../../../src/ui/elements/value-tree/type-text.ts';

describe('paths are written as an expression reads them', () => {
  test.each<[Value, string, (string | undefined)[]]>([
    [{ id: 1, user: {} }, 'body', ['body.id', 'body.user']],
    [['a', 'b'], 'body.items', ['body.items[1]', 'body.items[2]']],
    [{ 'content-type': 'x' }, 'headers', ['headers.`content-type`']],
    [{ 'a`b': 1 }, 'body', [undefined]],
    [{ now: 1 }, '', ['`now`']],
    ['text', 'body', []],
    [null, 'body', []],
  ])('%j in %s', (value, path, expected) => {
    expect(treeMembers(value, path).map((member) => member.path)).toEqual(expected);
  });
});

describe('types with their length', () => {
  test.each<[Value, string]>([
    ['abc', 'text 3'],
    [[1, 2], 'list 2'],
    [{ a: 1 }, 'collection 1'],
    [new Uint8Array(5), 'buffer 5'],
    [7, 'number'],
    [undefined, 'undefined'],
    [null, 'null'],
  ])('%j: %s', (value, text) => {
    expect(typeText(value)).toBe(text);
  });
});

describe('what a search keeps', () => {
  const body: Value = { user: { name: 'Ada', tags: ['admin', 'ops'] }, count: 42 };
  test.each([
    ['ada', true],
    ['TAGS', true],
    ['ops', true],
    ['42', true],
    ['body', true],
    ['nobody', false],
    ['', true],
  ])('%s: %s', (search, expected) => {
    expect(matchesSearch('body', body, search)).toBe(expected);
  });
});
