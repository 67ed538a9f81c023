import { expect, test } from 'vitest';
import { storedChanges } from '../../src/app/index.ts';
import type { StoredConnection } from '../../src/runtime/index.ts';

const stored = (parts: Partial<StoredConnection>): StoredConnection => ({
  data: {},
  uid: null,
  metadata: null,
  expires: null,
  scope: null,
  ...parts,
});

test.each<[string, Partial<StoredConnection>, Partial<StoredConnection> | undefined, readonly string[]]>([
  ['nothing before', { data: { a: 1 }, uid: 7 }, undefined, []],
  ['the same', { data: { a: [1] }, uid: 7 }, { data: { a: [1] }, uid: 7 }, []],
  ['another value', { data: { a: 2 } }, { data: { a: 1 } }, ['a changed']],
  ['a new one', { data: { a: 1 } }, {}, ['a added']],
  ['a lost one', {}, { data: { a: 1 } }, ['a removed']],
  ['another uid', { uid: 8 }, { uid: 7 }, ['uid changed']],
  ['a label', { metadata: { type: 'text', value: 'x' } }, {}, ['metadata added']],
  ['an end that is gone', {}, { expires: '2025-01-01T00:00:00.000Z' }, ['expires removed']],
  ['more scopes', { scope: ['a', 'b'] }, { scope: ['a'] }, ['scope changed']],
])('%s', (_, after, before, expected) => {
  const { data, identity } = storedChanges(stored(after), before && stored(before));
  const changed = [...data, ...identity].filter(({ kind }) => kind !== 'same');
  expect(changed.map(({ name, kind }) => `${name} ${kind}`)).toEqual(expected);
});

test('data says how a module reads it', () => {
  const { data } = storedChanges(stored({ data: { key: 1, 'x-y': 2 } }), undefined);
  expect(data.map(({ path }) => path)).toEqual(['connection.key', 'connection.`x-y`']);
});
