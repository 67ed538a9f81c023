import { expect, test, vi } from 'vitest';
import { documentOf } from '../../src/language/document-of.ts';
import { remember } from '../../src/language/remember.ts';

test('a text is read once, whichever feature asks', () => {
  const text = '{ "url": "https://api.test" }';
  expect(documentOf(`${text} `.trimEnd())).toBe(documentOf(text));
  expect(documentOf(`${text} `)).not.toBe(documentOf(text));
});

test('as many results are kept as are told, the oldest goes', () => {
  const work = vi.fn((text: string, count: number) => text.repeat(count));
  const known = remember(work, 2);
  const ask = (text: string, count: number): number => {
    expect(known(text, count)).toBe(text.repeat(count));
    return work.mock.calls.length;
  };
  expect([ask('a', 2), ask('a', 2), ask('a', 3), ask('a', 2), ask('b', 2), ask('a', 2)]).toEqual([1, 1, 2, 2, 3, 4]);
});
