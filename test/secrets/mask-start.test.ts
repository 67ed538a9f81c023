import { describe, expect, test } from 'vitest';
import { maskStart } from '../../src/secrets/index.ts';
import fc from '../support/fast-check.ts';

describe('the start of a text', () => {
  const secrets = ['top-secret-token'];

  test.each<[text: string, length: number, expected: string]>([
    ['short', 10, 'short'],
    ['a top-secret-token', 40, 'a ••••••••'],
    ['token=top-secret-token', 12, 'token=••••••••'],
    ['token=top-secret-token and more', 12, 'token=••••••••…'],
    ['0123456789 and more', 5, '01234…'],
    ['token=top-secret-token', 6, 'token=…'],
    ['', 5, ''],
  ])('%s to %i: %s', (text, length, expected) => {
    expect(maskStart(text, length, secrets)).toBe(expected);
  });
});

test('shows no beginning of a secret, wherever it is cut', () => {
  const secret = 'Zq9kJ7xW2vN8';
  fc.assert(
    fc.property(fc.nat(30), fc.nat(30), fc.nat(60), (before, after, length) => {
      const text = '.'.repeat(before) + secret + '.'.repeat(after);
      expect(maskStart(text, length, [secret])).not.toMatch(/[A-Za-z0-9]/);
    }),
  );
});
