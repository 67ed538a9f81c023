import { describe, expect, test } from 'vitest';
import { toDiagnostic } from '../../src/services/to-diagnostic.ts';

const source = 'function a() {}\n  function b() { oops\r\n\n}';

describe('a mistake in the custom functions', () => {
  test.each([
    [1, 'function a() {}'],
    [2, 'function b() { oops'],
    [3, ''],
    [4, '}'],
    [9, ''],
  ])('on line %i stands at "%s"', (line, text) => {
    const { range } = toDiagnostic({ code: 'syntax', message: 'It is wrong.', line }, source);
    expect(source.slice(range.start, range.end)).toBe(text);
  });

  test('what only leaves something out is a warning', () => {
    const severities = (['syntax', 'IM005', 'duplicate', 'no-function'] as const).map(
      (code) => toDiagnostic({ code, message: '' }, '').severity,
    );
    expect(severities).toEqual(['error', 'error', 'warning', 'warning']);
  });
});
