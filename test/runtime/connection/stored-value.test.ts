import { describe, expect, test } from 'vitest';
import { emptyText, type Value } from '../../../src/engine/index.ts';
import { fromStoredValue, toStoredValue } from '../../../src/runtime/connection/stored-value.ts';

describe('what a connection keeps', () => {
  test.each<[string, Value, Value]>([
    ['text', 'a', 'a'],
    ['null', null, null],
    ['date', new Date('2025-03-01T10:00:00Z'), '2025-03-01T10:00:00.000Z'],
    ['invalid date', new Date(Number.NaN), null],
    ['bytes', new Uint8Array([0, 1, 2, 255]), { __base64: 'AAEC/w==' }],
    ['emptystring', emptyText, ''],
    ['missing members', { a: undefined, b: { c: undefined, d: 1 } }, { b: { d: 1 } }],
    ['missing items', [1, undefined, 2], [1, null, 2]],
  ])('%s', (_name, value, kept) => {
    expect(toStoredValue(value)).toStrictEqual(kept);
  });

  test('__proto__ is a key like any other', () => {
    const kept = toStoredValue(JSON.parse('{"__proto__": {"polluted": true}}') as Value);
    expect(Object.keys(kept as object)).toEqual(['__proto__']);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('what expressions see of it', () => {
  test.each<[string, Value]>([
    ['2025-03-01T10:00:00.000Z', new Date('2025-03-01T10:00:00Z')],
    ['2025-03-01T10:00:00Z', new Date('2025-03-01T10:00:00Z')],
    ['2025-03-01', '2025-03-01'],
    ['2025-03-01T10:00:00', '2025-03-01T10:00:00'],
    ['2025-03-01T10:00:00+01:00', '2025-03-01T10:00:00+01:00'],
    ['2025-13-01T10:00:00Z', '2025-13-01T10:00:00Z'],
    [' 2025-03-01T10:00:00Z', ' 2025-03-01T10:00:00Z'],
  ])('%s', (kept, value) => {
    expect(fromStoredValue({ list: [kept] })).toEqual({ list: [value] });
  });
});

test('a date that nobody replaces stays as it was written', () => {
  const kept = { a: '2025-03-01T10:00:00Z', b: ['2025-03-01T10:00:00.123456Z'] };
  expect(toStoredValue(fromStoredValue(kept))).toEqual(kept);
});
