import { describe, expect, test } from 'vitest';
import { outcome } from '../../outcome.ts';

/** An expression, its value or kind of error, the scenario's timezone, and the roots it reads. */
type Row = [source: string, expected: unknown, timezone: string, scope?: Readonly<Record<string, unknown>>];

describe('addMonths', () => {
  test.each<Row>([
    ["addMonths('2024-01-31', 1)", { $date: '2024-02-29T00:00:00.000Z' }, 'UTC'],
    ["addMonths('2024-03-31', -1)", { $date: '2024-02-29T00:00:00.000Z' }, 'UTC'],
    ["addMonths('2024-01-31', 13)", { $date: '2025-02-28T00:00:00.000Z' }, 'UTC'],
    ["addMonths('2024-12-15', 1)", { $date: '2025-01-15T00:00:00.000Z' }, 'UTC'],
    ["addMonths('2024-10-15T10:00:00Z', 1)", { $date: '2024-11-15T11:00:00.000Z' }, 'Europe/Prague'],
  ])('%s gives %j in %s', (source, expected, timezone, scope) => {
    expect(outcome(source, scope, timezone)).toEqual({ value: expected });
  });
});

describe('addYears', () => {
  test.each<Row>([
    ["addYears('2024-02-29', 4)", { $date: '2028-02-29T00:00:00.000Z' }, 'UTC'],
    ["addYears('2024-02-29', -1)", { $date: '2023-02-28T00:00:00.000Z' }, 'UTC'],
    ["addYears('2024-07-01T10:00:00Z', 1)", { $date: '2025-07-01T10:00:00.000Z' }, 'Europe/Prague'],
  ])('%s gives %j in %s', (source, expected, timezone, scope) => {
    expect(outcome(source, scope, timezone)).toEqual({ value: expected });
  });
});

describe('addDays', () => {
  test.each<Row>([
    ['addDays(null, 1)', null, 'UTC'],
    ["addDays('', 1)", null, 'UTC'],
    ['addDays(now, null)', { $date: '2024-03-10T12:34:56.789Z' }, 'UTC'],
    ["addDays(now, '-3')", { $date: '2024-03-07T12:34:56.789Z' }, 'UTC'],
    ["addDays('2024-03-09T12:00:00Z', 1)", { $date: '2024-03-10T11:00:00.000Z' }, 'America/New_York'],
    ["addDays('2024-11-02T12:00:00Z', 1)", { $date: '2024-11-03T13:00:00.000Z' }, 'America/New_York'],
  ])('%s gives %j in %s', (source, expected, timezone, scope) => {
    expect(outcome(source, scope, timezone)).toEqual({ value: expected });
  });

  test.each<Row>([
    ['addDays(now, missing)', 'function', 'UTC'],
    ["addDays(now, 'x')", 'function', 'UTC'],
  ])('%s is an error: %s', (source, kind, timezone, scope) => {
    expect(outcome(source, scope, timezone)).toEqual({ error: kind });
  });
});

describe('addHours', () => {
  test.each<Row>([
    ['addHours(now, 0.5)', { $date: '2024-03-10T13:04:56.789Z' }, 'UTC'],
    ["addHours('2024-03-09T12:00:00Z', 24)", { $date: '2024-03-10T12:00:00.000Z' }, 'America/New_York'],
  ])('%s gives %j in %s', (source, expected, timezone, scope) => {
    expect(outcome(source, scope, timezone)).toEqual({ value: expected });
  });
});

describe('addMinutes', () => {
  test.each<Row>([['addMinutes(now, 1.5)', { $date: '2024-03-10T12:36:26.789Z' }, 'UTC']])(
    '%s gives %j in %s',
    (source, expected, timezone, scope) => {
      expect(outcome(source, scope, timezone)).toEqual({ value: expected });
    },
  );
});

describe('addSeconds', () => {
  test.each<Row>([
    ['addSeconds(now, 0.5)', { $date: '2024-03-10T12:34:57.289Z' }, 'UTC'],
    ['addSeconds(0, 10)', { $date: '1970-01-01T00:00:10.000Z' }, 'UTC'],
    ["addSeconds(now, '60')", { $date: '2024-03-10T12:35:56.789Z' }, 'UTC'],
  ])('%s gives %j in %s', (source, expected, timezone, scope) => {
    expect(outcome(source, scope, timezone)).toEqual({ value: expected });
  });
});

describe('setSecond', () => {
  test.each<Row>([['setSecond(null, 1)', null, 'UTC']])('%s gives %j in %s', (source, expected, timezone, scope) => {
    expect(outcome(source, scope, timezone)).toEqual({ value: expected });
  });
});

describe('setMinute', () => {
  test.each<Row>([
    ['setMinute(now, -1)', { $date: '2024-03-10T11:59:56.789Z' }, 'UTC'],
    ["setMinute(now, '5')", { $date: '2024-03-10T12:05:56.789Z' }, 'UTC'],
  ])('%s gives %j in %s', (source, expected, timezone, scope) => {
    expect(outcome(source, scope, timezone)).toEqual({ value: expected });
  });
});

describe('setHour', () => {
  test.each<Row>([
    ['setHour(now, 24)', { $date: '2024-03-11T00:34:56.789Z' }, 'UTC'],
    ['setHour(now, 0)', { $date: '2024-03-10T05:34:56.789Z' }, 'America/New_York'],
  ])('%s gives %j in %s', (source, expected, timezone, scope) => {
    expect(outcome(source, scope, timezone)).toEqual({ value: expected });
  });
});

describe('setDate', () => {
  test.each<Row>([
    ['setDate(now, 31)', { $date: '2024-03-31T12:34:56.789Z' }, 'UTC'],
    ['setDate(now, -1)', { $date: '2024-02-28T12:34:56.789Z' }, 'UTC'],
    ["setDate('2024-02-10', 30)", { $date: '2024-03-01T00:00:00.000Z' }, 'UTC'],
  ])('%s gives %j in %s', (source, expected, timezone, scope) => {
    expect(outcome(source, scope, timezone)).toEqual({ value: expected });
  });
});

describe('setMonth', () => {
  test.each<Row>([
    ['setMonth(now, 0)', { $date: '2023-12-10T12:34:56.789Z' }, 'UTC'],
    ['setMonth(now, -1)', { $date: '2023-11-10T12:34:56.789Z' }, 'UTC'],
    ["setMonth(now, 'MAY')", { $date: '2024-05-10T12:34:56.789Z' }, 'UTC'],
    ["setMonth(now, 'dec')", { $date: '2024-12-10T12:34:56.789Z' }, 'UTC'],
    ["setMonth(now, '5')", { $date: '2024-05-10T12:34:56.789Z' }, 'UTC'],
    ["setMonth('2024-01-31', 14)", { $date: '2025-02-28T00:00:00.000Z' }, 'UTC'],
    ['setMonth(null, 1)', null, 'UTC'],
  ])('%s gives %j in %s', (source, expected, timezone, scope) => {
    expect(outcome(source, scope, timezone)).toEqual({ value: expected });
  });

  test.each<Row>([
    ["setMonth(now, 'Sept')", 'function', 'UTC'],
    ["setMonth(now, 'x')", 'function', 'UTC'],
    ['setMonth(now, null)', 'function', 'UTC'],
  ])('%s is an error: %s', (source, kind, timezone, scope) => {
    expect(outcome(source, scope, timezone)).toEqual({ error: kind });
  });
});

describe('setYear', () => {
  test.each<Row>([
    ["setYear('2024-02-29', 2023)", { $date: '2023-02-28T00:00:00.000Z' }, 'UTC'],
    ["setYear(now, '1999')", { $date: '1999-03-10T12:34:56.789Z' }, 'UTC'],
  ])('%s gives %j in %s', (source, expected, timezone, scope) => {
    expect(outcome(source, scope, timezone)).toEqual({ value: expected });
  });
});

describe('setDay', () => {
  test.each<Row>([
    ["setDay(now, 'Sun')", { $date: '2024-03-10T12:34:56.789Z' }, 'UTC'],
    ["setDay(now, 'saturday')", { $date: '2024-03-16T12:34:56.789Z' }, 'UTC'],
    ['setDay(now, -6)', { $date: '2024-03-03T12:34:56.789Z' }, 'UTC'],
    ['setDay(now, 15)', { $date: '2024-03-24T12:34:56.789Z' }, 'UTC'],
    ["setDay(now, '2')", { $date: '2024-03-11T12:34:56.789Z' }, 'UTC'],
    ["setDay('2024-03-10T03:00:00Z', 2)", { $date: '2024-03-05T03:00:00.000Z' }, 'America/New_York'],
  ])('%s gives %j in %s', (source, expected, timezone, scope) => {
    expect(outcome(source, scope, timezone)).toEqual({ value: expected });
  });

  test.each<Row>([["setDay(now, 'Funday')", 'function', 'UTC']])(
    '%s is an error: %s',
    (source, kind, timezone, scope) => {
      expect(outcome(source, scope, timezone)).toEqual({ error: kind });
    },
  );
});

describe('dateDiff', () => {
  test.each<Row>([
    ["dateDiff('2024-03-01', '2024-02-01', 'D')", 29, 'UTC'],
    ["dateDiff('2024-01-02T00:00:00Z', '2024-01-01T00:00:01Z', 'D')", 0, 'UTC'],
    ["dateDiff('2024-01-02T01:02:03Z', '2024-01-01T00:00:00Z', 'RH')", 1, 'UTC'],
    ["dateDiff('2024-01-02T01:02:03Z', '2024-01-01T00:00:00Z', 'Rm')", 2, 'UTC'],
    ["dateDiff('2024-01-02T01:02:03Z', '2024-01-01T00:00:00Z', 'Rs')", 3, 'UTC'],
    ["dateDiff(null, '2024-01-01', 'D')", null, 'UTC'],
    ["dateDiff('2024-01-01T00:00:00.999Z', '2024-01-01', 's')", 0, 'UTC'],
  ])('%s gives %j in %s', (source, expected, timezone, scope) => {
    expect(outcome(source, scope, timezone)).toEqual({ value: expected });
  });

  test.each<Row>([
    ["dateDiff('2024-01-02', '2024-01-01', 'days')", 'function', 'UTC'],
    ["dateDiff('2024-01-02', '2024-01-01')", 'function', 'UTC'],
    ["dateDiff('x', '2024-01-01', 'D')", 'function', 'UTC'],
  ])('%s is an error: %s', (source, kind, timezone, scope) => {
    expect(outcome(source, scope, timezone)).toEqual({ error: kind });
  });
});
