import { expect, test } from 'vitest';
import { actions, keys } from '../../../src/app/index.ts';

test('every key stands for an action, and every action that has keys is among them', () => {
  const ofActions = actions.flatMap(({ id, shortcut }) => (shortcut === undefined ? [] : [[id, shortcut]]));
  expect(Object.fromEntries(ofActions)).toEqual(keys);
});

test('no two actions have the same keys', () => {
  const texts = Object.values(keys).map((shortcut) => JSON.stringify(shortcut));
  expect(new Set(texts).size).toBe(texts.length);
});
