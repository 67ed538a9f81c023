import { expect, test } from 'vitest';
import { mayTakeAges } from '../../../src/runtime/parameters/may-take-ages.ts';

test.each<[source: string, expected: boolean]>([
  ['^(a+)+$', true],
  ['^(a*)*$', true],
  ['(a|aa)+$', true],
  ['([a-z]+){2,}', true],
  ['((a+)b?)+', true],
  ['(?:x(y{1,}))*', true],
  ['^[a-z]+$', false],
  ['^(ab)+$', false],
  ['^(a+)?$', false],
  ['^(a|b)$', false],
  ['^(\\d{3}-)+\\d+$', false],
  ['^([a+*|]x)+$', false],
  ['^(\\(a\\+\\))+$', false],
  ['a{2,3}', false],
  ['', false],
  ['[', false],
])('%s: %s', (source, expected) => {
  expect(mayTakeAges(source)).toBe(expected);
});
