import { describe, expect, test } from 'vitest';
import { nestsTooDeep } from '../../../src/engine/values/nests-too-deep.ts';
import fc from '../../support/fast-check.ts';

const inside = (levels: number, text: string): string => '['.repeat(levels) + text + ']'.repeat(levels);

describe('a JSON text nests too deep', () => {
  test.each([
    ['200 lists', inside(200, ''), false],
    ['201 lists', inside(201, ''), true],
    ['lists and objects together', '{"a":['.repeat(101) + ']}'.repeat(101), true],
    ['brackets inside a text', JSON.stringify('['.repeat(500)), false],
    ['brackets after an escaped quotation mark', `["\\"${'['.repeat(500)}"]`, false],
    ['brackets after a backslash that ends a text', `["\\\\",${inside(200, '')}]`, true],
    ['a text without an end', `"${'['.repeat(500)}`, false],
    ['side by side', `[${Array.from({ length: 300 }, () => '[]').join()}]`, false],
  ])('%s', (_name, json, expected) => {
    expect(nestsTooDeep(json)).toBe(expected);
  });

  test('whatever its texts hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('"', '\\', '[', '{', ']', 'a') }), (text) => {
        const value = JSON.stringify({ [text]: text });
        expect(nestsTooDeep(inside(199, value))).toBe(false);
        expect(nestsTooDeep(inside(200, value))).toBe(true);
      }),
    );
  });
});
