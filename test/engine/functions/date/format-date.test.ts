import { describe, expect, test } from 'vitest';
import { outcome } from '../../outcome.ts';

/** An expression, its value or kind of error, the scenario's timezone, and the roots it reads. */
type Row = [source: string, expected: unknown, timezone: string, scope?: Readonly<Record<string, unknown>>];

describe('formatDate', () => {
  test.each<Row>([
    ['formatDate(null)', null, 'UTC'],
    ["formatDate('')", null, 'UTC'],
    ["formatDate('', 'YYYY')", null, 'UTC'],
    ["formatDate(0, 'YYYY')", '1970', 'UTC'],
    [
      "formatDate(d, null, 'Asia/Tokyo')",
      '2024-01-01T09:00:00.000+09:00',
      'UTC',
      { d: { $date: '2024-01-01T00:00:00.000Z' } },
    ],
    ["formatDate(d, '')", '2024-01-01T00:00:00.000+00:00', 'UTC', { d: { $date: '2024-01-01T00:00:00.000Z' } }],
    [
      "formatDate(d; ; 'Asia/Tokyo')",
      '2024-01-01T09:00:00.000+09:00',
      'UTC',
      { d: { $date: '2024-01-01T00:00:00.000Z' } },
    ],
    [
      "formatDate(d, 'YYYY-MM-DD HH:mm', '')",
      '2024-01-01 09:00',
      'Asia/Tokyo',
      { d: { $date: '2024-01-01T00:00:00.000Z' } },
    ],
    ["formatDate(d, 'HH:mm', '+02:00')", '00:00', 'UTC', { d: { $date: '2024-01-01T00:00:00.000Z' } }],
    ["formatDate(d, 'LTS')", '1:04:00 PM', 'UTC', { d: { $date: '2024-01-05T13:04:00.000Z' } }],
    ["formatDate(d, 'x')", '1704459840001', 'UTC', { d: { $date: '2024-01-05T13:04:00.001Z' } }],
    ["formatDate(d, 'SSSSSSSSS')", '123000000', 'UTC', { d: { $date: '2024-01-05T13:04:00.123Z' } }],
    ["formatDate(d, 'ZZ')", '-0230', 'America/St_Johns', { d: { $date: '2024-07-05T13:04:00.123Z' } }],
    ["formatDate(d, 'h A')", '12 PM', 'UTC', { d: { $date: '2024-07-05T12:04:00.123Z' } }],
    ["formatDate(d, '[at] H[h]')", 'at 12h', 'UTC', { d: { $date: '2024-07-05T12:04:00.123Z' } }],
    ["formatDate(d, 'YYYY/MM/DD, HH-mm')", '2024/07/05, 12-04', 'UTC', { d: { $date: '2024-07-05T12:04:00.123Z' } }],
    ["formatDate(d, 'DD\nMM')", '05\n07', 'UTC', { d: { $date: '2024-07-05T12:04:00.123Z' } }],
    ["formatDate(d, '[a\nb]\r\n[c]')", 'a\nb\r\nc', 'UTC', { d: { $date: '2024-07-05T12:04:00.123Z' } }],
    [
      "formatDate(d, '\u2028[\nDD] \\[\nDD]')",
      '\u2028\nDD [\n05]',
      'UTC',
      { d: { $date: '2024-07-05T12:04:00.123Z' } },
    ],
    ['formatDate(d, newline)', '\n', 'UTC', { d: { $date: '2024-07-05T12:04:00.123Z' } }],
    ["formatDate(d, 'Do')", '13th', 'UTC', { d: { $date: '2024-07-13T12:04:00.123Z' } }],
    ["formatDate(d, 'Do')", '21st', 'UTC', { d: { $date: '2024-07-21T12:04:00.123Z' } }],
    ["formatDate(d, 'Wo WW GGGG')", '1st 01 2025', 'UTC', { d: { $date: '2024-12-30T12:04:00.123Z' } }],
    ["formatDate(d, 'w ww gggg')", '1 01 2025', 'UTC', { d: { $date: '2024-12-29T12:04:00.123Z' } }],
    ["formatDate(d, 'E d dd')", '7 0 Su', 'UTC', { d: { $date: '2024-12-29T12:04:00.123Z' } }],
    ["formatDate(d, 'Q Qo DDD DDDD')", '4 4th 366 366', 'UTC', { d: { $date: '2024-12-31T12:04:00.123Z' } }],
    ["formatDate(d, 'YYYYMMDDTHHmmss')", '20241231T120400', 'UTC', { d: { $date: '2024-12-31T12:04:00.123Z' } }],
    ["formatDate('2024-01-01', 'YYYY-MM-DD Z')", '2024-01-01 +01:00', 'Europe/Prague'],
    ["formatDate('2024-01-01 10:00', 'HH:mm', 'UTC')", '09:00', 'Europe/Prague'],
    ["formatDate(now, 'X') * 1 = timestamp", true, 'UTC'],
  ])('%s gives %j in %s', (source, expected, timezone, scope) => {
    expect(outcome(source, scope, timezone)).toEqual({ value: expected });
  });

  test.each<Row>([
    ["formatDate('garbage')", 'function', 'UTC'],
    ["formatDate(true, 'YYYY')", 'function', 'UTC'],
  ])('%s is an error: %s', (source, kind, timezone, scope) => {
    expect(outcome(source, scope, timezone)).toEqual({ error: kind });
  });
});
