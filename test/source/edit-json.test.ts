import { describe, expect, test } from 'vitest';
import { editJson, printJson } from '../../src/source/index.ts';

describe('an edit changes its own place', () => {
  test.each<[text: string, path: readonly (string | number)[], value: unknown, expected: string]>([
    ['{"a":1, /* b */ "b":2}', ['a'], 3, '{"a":3, /* b */ "b":2}'],
    ['{"a":[1, 2]}', ['a', 0], 'x', '{"a":["x", 2]}'],
    ['{"a":1, "b":2}', ['b'], undefined, '{"a":1}'],
    ['{"a":1}', ['x'], undefined, '{"a":1}'],
    ['{\n  "a": 1\n}', ['b'], { c: [1] }, '{\n  "a": 1,\n  "b": { "c": [1] }\n}'],
    ['{\n  "a": [1]\n}', ['a', 1], 2, '{\n  "a": [1, 2]\n}'],
    ['', ['a'], 1, '{\n  "a": 1\n}'],
  ])('%s at %j becomes %j', (text, path, value, expected) => expect(editJson(text, path, value)).toBe(expected));
});

test.each<[value: unknown, printed: string]>([
  [{}, '{}'],
  [[], '[]'],
  ['a', '"a"'],
  [{ a: undefined, b: 1 }, '{ "b": 1 }'],
  [{ a: { b: { c: 1 } } }, '{\n  "a": { "b": { "c": 1 } }\n}'],
  [{ long: 'x'.repeat(100) }, `{\n  "long": "${'x'.repeat(100)}"\n}`],
])('prints %j', (value, printed) => {
  expect(printJson(value)).toBe(printed);
  expect(JSON.parse(printed)).toEqual(JSON.parse(JSON.stringify(value)));
});
