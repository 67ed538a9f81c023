import { describe, expect, test } from 'vitest';
import { nearestName } from '../../src/engine/suggest-function.ts';
import fc from '../support/fast-check.ts';

describe('the name that was meant', () => {
  test.each([
    ['case alone', 'APIKEY', ['token', 'apiKey'], 'apiKey'],
    ['a letter too much', 'lenghth', ['length', 'left'], 'length'],
    ['a letter missing', 'lengt', ['length', 'left'], 'length'],
    ['another letter', 'lengtg', ['length', 'left'], 'length'],
    ['two letters that changed places', 'acecss', ['accept', 'access'], 'access'],
    ['the first of two that are as near', 'keyx', ['key1', 'key2'], 'key1'],
    ['the nearer of two', 'tokens', ['tokns1', 'token'], 'token'],
    ['too far', 'password', ['username', 'secret'], undefined],
    ['nothing to choose from', 'x', [], undefined],
    ['short names allow one slip', 'ab', ['cd', 'ac'], 'ac'],
  ])('%s: %s', (_, name, candidates, expected) => {
    expect(nearestName(name, candidates)).toBe(expected);
  });

  test('is found as if every cell of the table of edits were filled in', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'C'), maxLength: 12 });
    fc.assert(
      fc.property(word, fc.array(word, { minLength: 1, maxLength: 5 }), (name, candidates) => {
        expect(nearestName(name, candidates)).toBe(byTheBook(name, candidates));
      }),
    );
  });

  test('of very many names the first are compared', () => {
    const many = Array.from({ length: 5000 }, (_, index) => `stored${String(index).padStart(4, '0')}`);
    expect(nearestName('stored000x', many)).toBe('stored0000');
    expect(nearestName('storedxxxx', [...many, 'storedxxxy'])).toBeUndefined();
  });
});

function byTheBook(name: string, candidates: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = Math.max(1, Math.floor(name.length / 3)) + 1;
  for (const candidate of candidates) {
    const distance = edits(name.toLowerCase(), candidate.toLowerCase());
    if (distance >= least) continue;
    least = distance;
    best = candidate;
  }
  return best;
}

function edits(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, row) =>
    Array.from({ length: b.length + 1 }, (_, column) => (row === 0 ? column : column === 0 ? row : 0)),
  );
  const at = (row: number, column: number): number => table[row]?.[column] ?? 0;
  for (let row = 1; row <= a.length; row++) {
    for (let column = 1; column <= b.length; column++) {
      const ways = [
        at(row - 1, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1),
        at(row - 1, column) + 1,
        at(row, column - 1) + 1,
      ];
      const isTurned = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (isTurned) ways.push(at(row - 2, column - 2) + 1);
      (table[row] as number[])[column] = Math.min(...ways);
    }
  }
  return at(a.length, b.length);
}
