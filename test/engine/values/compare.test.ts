import { expect, test } from 'vitest';
import { atMost, lessThan, looselyEqual } from '../../../src/engine/values/compare.ts';
import { toNumber } from '../../../src/engine/values/to-number.ts';
import fc from '../../support/fast-check.ts';

/** Values that IML and JavaScript write as the same text; collections are the exception (iml.md §6). */
const simple = fc.oneof(
  fc.constantFrom(undefined, null, true, false, '', ' ', '0', '1', '10', '9', 'a', 'B', 'true', 'null', '1e3', ' 1 '),
  fc.integer({ min: -3, max: 3 }),
  fc.double(),
  fc.string({ maxLength: 3 }),
);
const value = fc.oneof(simple, fc.date(), fc.array(simple, { maxLength: 2 }));

/** JavaScript's own operators, written out here because the rule is that ours are the same (iml.md §4). */
const native = {
  // eslint-disable-next-line eqeqeq -- loose equality is what is compared with
  equal: (a: unknown, b: unknown): boolean => a == b,
  less: (a: unknown, b: unknown): boolean => (a as number) < (b as number),
  atMost: (a: unknown, b: unknown): boolean => (a as number) <= (b as number),
};

test('=, <, <= and Number() are those of JavaScript', () => {
  fc.assert(
    fc.property(value, value, (a, b) => {
      // A date beside a text compares with its long text, which depends on the machine's timezone.
      const hasLongText =
        [a, b].some((side) => side instanceof Date) && [a, b].some((side) => typeof side === 'string');
      if (!hasLongText) expect(looselyEqual(a, b)).toBe(native.equal(a, b));
      expect(lessThan(a, b)).toBe(native.less(a, b));
      expect(atMost(a, b)).toBe(native.atMost(a, b));
      if (!(a instanceof Date)) expect(toNumber(a)).toBe(Number(a));
    }),
    { numRuns: 5000 },
  );
});
