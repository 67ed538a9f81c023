import { Decimal } from 'decimal.js';
import { describe, expect, test } from 'vitest';
import { addDecimal, divideDecimal, multiplyDecimal, remainderDecimal } from '../../../src/engine/values/decimal.ts';
import fc from '../../support/fast-check.ts';

/** Numbers that each tier takes, and those at its edges. */
const number = fc.oneof(
  fc.integer({ min: -1000, max: 1000 }),
  fc.integer(),
  fc.maxSafeInteger(),
  fc
    .tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 8 }))
    .map(([digits, places]) => digits / 10 ** places),
  fc
    .tuple(fc.integer({ min: -1e12, max: 1e12 }), fc.integer({ min: 0, max: 3 }))
    .map(([digits, places]) => digits / 10 ** places),
  fc.double(),
  fc.constantFrom(0, -0, 0.1, 0.2, 0.3, 1e-6, 1e-7, 1e21, Number.MAX_SAFE_INTEGER, Number.MIN_VALUE),
);

describe('the fast ways give what decimal.js gives', () => {
  test.each([
    ['+', addDecimal, (a: number, b: number) => new Decimal(a).plus(b)],
    ['*', multiplyDecimal, (a: number, b: number) => new Decimal(a).times(b)],
    ['/', divideDecimal, (a: number, b: number) => new Decimal(a).dividedBy(b)],
    ['%', remainderDecimal, (a: number, b: number) => new Decimal(a).modulo(b)],
  ])('%s', (_symbol, fast, exact) => {
    fc.assert(
      fc.property(number, number, (a, b) => {
        // The sign of zero cannot be seen in IML.
        expect(fast(a, b) + 0).toBe(exact(a, b).toNumber() + 0);
      }),
      { numRuns: 5000 },
    );
  });
});
