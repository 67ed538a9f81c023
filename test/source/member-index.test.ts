import { expect, test } from 'vitest';
import { findNode, memberIndex, readJson } from '../../src/source/index.ts';

/** An object of as many members, the name of one of them written twice. */
const objectOf = (count: number): string =>
  `{ ${Array.from({ length: count }, (_, index) => `"m${index}": ${index}`).join(', ')}, "m1": "again" }`;

test.each([4, 40])('of %i members the last one with a name counts', (count) => {
  const { root } = readJson(objectOf(count));
  if (root?.kind !== 'object') throw new Error('This is no object.');
  expect(memberIndex(root, 'm0')).toBe(0);
  expect(memberIndex(root, 'm1')).toBe(count);
  expect(memberIndex(root, `m${count - 1}`)).toBe(count - 1);
  expect(memberIndex(root, 'm')).toBe(-1);
  expect(memberIndex(root, '__proto__')).toBe(-1);
  expect(findNode(root, ['m1'])).toMatchObject({ value: 'again' });
  expect(findNode(root, ['toString'])).toBeUndefined();
});
