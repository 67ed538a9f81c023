import { describe, expect, test } from 'vitest';
import { outcome, type Row } from '../../outcome.ts';

describe('round', () => {
  test.each<Row>([
    ['round(2.5)', 3],
    ['round(-2.5)', -2],
    ['round(-1.5)', -1],
    ['round(null)', 0],
    ["round('')", 0],
    ['round(missing)', { $number: 'NaN' }],
    ["round('abc')", { $number: 'NaN' }],
    ['round(true)', 1],
    ['round(-0.4)', 0],
  ])('%s gives %j', (source, expected, scope) => {
    expect(outcome(source, scope)).toEqual({ value: expected });
  });
});

describe('floor', () => {
  test.each<Row>([
    ['floor(null)', 0],
    ['floor(-0.5)', -1],
  ])('%s gives %j', (source, expected, scope) => {
    expect(outcome(source, scope)).toEqual({ value: expected });
  });
});

describe('ceil', () => {
  test.each<Row>([
    ['ceil(-0.5)', 0],
    ['ceil(0.0001)', 1],
  ])('%s gives %j', (source, expected, scope) => {
    expect(outcome(source, scope)).toEqual({ value: expected });
  });
});

describe('abs', () => {
  test.each<Row>([
    ["abs('-3')", 3],
    ['abs(null)', 0],
    ["abs('-7.25')", 7.25],
  ])('%s gives %j', (source, expected, scope) => {
    expect(outcome(source, scope)).toEqual({ value: expected });
  });
});

describe('trunc', () => {
  test.each<Row>([
    ["trunc('3.789', 1)", 3.7],
    ['trunc(3.789, 0)', 3],
    ['trunc(-123.456, -1)', -120],
    ['trunc(0.1 + 0.2, 1)', 0.3],
    ['trunc(1.005, 2)', 1],
    ['trunc(8.2, 1)', 8.2],
    ['trunc(19.99, 2)', 19.99],
    ['trunc(-0.5)', 0],
    ['trunc(null)', 0],
    ['trunc(5, 3)', 5],
    ['trunc(999, -3)', 0],
    ['trunc(3.999, null)', 3],
  ])('%s gives %j', (source, expected, scope) => {
    expect(outcome(source, scope)).toEqual({ value: expected });
  });
});

describe('min', () => {
  test.each<Row>([
    ["min('5', 3)", 3],
    ['min(true, 5)', 5],
    ['min(1.5, 1.25)', 1.25],
  ])('%s gives %j', (source, expected, scope) => {
    expect(outcome(source, scope)).toEqual({ value: expected });
  });
});

describe('max', () => {
  test.each<Row>([
    ['max(a, 10)', 20, { a: [1, 20] }],
    ['max(null, -1)', -1],
    ['max(-1, -5, -3)', -1],
  ])('%s gives %j', (source, expected, scope) => {
    expect(outcome(source, scope)).toEqual({ value: expected });
  });
});

describe('sum', () => {
  test.each<Row>([
    ["sum(1, null, 'x', 2)", 3],
    ['sum()', 0],
    ['sum(missing)', 0],
    ['sum(a, 1)', 4, { a: [1, 2] }],
    ['sum(-1, 1)', 0],
  ])('%s gives %j', (source, expected, scope) => {
    expect(outcome(source, scope)).toEqual({ value: expected });
  });
});

describe('average', () => {
  test.each<Row>([
    ['average(1, 2)', 1.5],
    ['average(10)', 10],
  ])('%s gives %j', (source, expected, scope) => {
    expect(outcome(source, scope)).toEqual({ value: expected });
  });
});

describe('median', () => {
  test.each<Row>([
    ['median(5)', 5],
    ["median(1, 'x', 3)", 2],
    ['median()', null],
    ['median(a)', 2.5, { a: [4, 1, 3, 2] }],
    ['median(10, 9, 1)', 9],
  ])('%s gives %j', (source, expected, scope) => {
    expect(outcome(source, scope)).toEqual({ value: expected });
  });
});

describe('stdevP', () => {
  test.each<Row>([['stdevP(5)', 0]])('%s gives %j', (source, expected, scope) => {
    expect(outcome(source, scope)).toEqual({ value: expected });
  });
});

describe('stdevS', () => {
  test.each<Row>([['stdevS(4, 4)', 0]])('%s gives %j', (source, expected, scope) => {
    expect(outcome(source, scope)).toEqual({ value: expected });
  });
});

describe('parseNumber', () => {
  test.each<Row>([
    ["parseNumber('')", null],
    ['parseNumber(null)', null],
    ["parseNumber(' 42 ')", 42],
    ["parseNumber('$1,234.50')", 1234.5],
    ["parseNumber('1,234.5', ',')", 1.2345],
    ["parseNumber('-1.5')", -1.5],
    ["parseNumber('.5')", 0.5],
    ["parseNumber('-.5')", -0.5],
    ["parseNumber(',5', ',')", 0.5],
    ["parseNumber('1.756,456')", 1.756456],
    ["parseNumber('+5')", 5],
    ["parseNumber('1 000 000')", 1000000],
    ["parseNumber('1''000.5')", 1000.5],
    ["parseNumber('12%')", 12],
    ["parseNumber('007')", 7],
    ["parseNumber('5.')", 5],
    ["parseNumber('1', null)", 1],
    ["parseNumber(1.5, ',')", 1.5],
    ["parseNumber('-1 234,56', ',')", -1234.56],
    ["parseNumber('1.234.567,89', ',')", 1234567.89],
    ["parseNumber('0.1') + 0.2", 0.3],
  ])('%s gives %j', (source, expected, scope) => {
    expect(outcome(source, scope)).toEqual({ value: expected });
  });

  test.each<Row>([
    ["parseNumber('abc')", 'function'],
    ["parseNumber('1', ';')", 'function'],
    ["parseNumber('1', '')", 'function'],
  ])('%s is an error: %s', (source, kind, scope) => {
    expect(outcome(source, scope)).toEqual({ error: kind });
  });
});

describe('formatNumber', () => {
  test.each<Row>([
    ['formatNumber(1234567.891, 2)', '1.234.567,89'],
    ['formatNumber(0, 0)', '0'],
    ['formatNumber(0, 2)', '0,00'],
    ['formatNumber(12, 2)', '12,00'],
    ["formatNumber(999999.999, 2, '.', ',')", '1,000,000.00'],
    ["formatNumber(1234567, 0, '.', '')", '1234567'],
    ["formatNumber(1234.5, 2, '.')", '1.234.50'],
    ['formatNumber(1234, 0)', '1.234'],
    ['formatNumber(-999, 0)', '-999'],
    ['formatNumber(-1000, 0)', '-1.000'],
    ["formatNumber(0.125, 2, '.', ',')", '0.13'],
    ["formatNumber(1.5, 0, '.', ',')", '2'],
    ["formatNumber(2.5, 0, '.', ',')", '3'],
    ["formatNumber(1234.5678, 3, '.', ' ')", '1 234.568'],
    ["formatNumber(100, 1, ',', '.')", '100,0'],
  ])('%s gives %j', (source, expected, scope) => {
    expect(outcome(source, scope)).toEqual({ value: expected });
  });
});
