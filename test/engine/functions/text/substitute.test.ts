import { expect, test } from 'vitest';
import { createEnv } from '../../../../src/engine/index.ts';
import { substitute } from '../../../../src/engine/functions/text/substitute.ts';
import fc from '../../../support/fast-check.ts';

const pieces = ['$', '$$', '$&', '$1', '$2', '$10', '$11', '$0', '$00', '$01', '$`', "$'", '$<n>', 'x', '1', ''];
const bodies = [
  'a',
  '(a)',
  '(a)(b)?',
  'b|(c)',
  '.',
  '',
  '(.)(.)',
  '(?=(.*))',
  '(?<=(a))b',
  '[ab]+',
  '(a)(b)(c)(d)(e)(f)(g)(h)(i)(j)(k)',
  '$',
];

const texts = fc.string({ unit: fc.constantFrom(...'abcdefghijk\n'), maxLength: 20 });
const replacements = fc.array(fc.constantFrom(...pieces), { maxLength: 4 }).map((list) => list.join(''));
const patterns = fc.oneof(
  fc.constantFrom('a', 'b', 'ab', '$'),
  fc
    .tuple(fc.constantFrom(...bodies), fc.constantFrom('', 'g', 'gi', 'y', 'gm'))
    .map(([body, flags]) => new RegExp(body, flags)),
);

test('replaces as JavaScript does, and ends where the text would be longer than allowed', () => {
  fc.assert(
    fc.property(
      texts,
      patterns,
      replacements,
      fc.constantFrom(0, 10, 40, 1e6),
      (text, pattern, replacement, textLength) => {
        const fresh = (): string | RegExp => (typeof pattern === 'string' ? pattern : new RegExp(pattern));
        const search = fresh();
        const expected =
          typeof search === 'string' ? text.replaceAll(search, replacement) : text.replace(search, replacement);
        const found = (): string => substitute(text, fresh(), replacement, createEnv({ limits: { textLength } }));
        if (expected.length <= textLength) expect(found()).toBe(expected);
        else expect(found).toThrow('A text grew past');
      },
    ),
    { numRuns: 2000 },
  );
});
