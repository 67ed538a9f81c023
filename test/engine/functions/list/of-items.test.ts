import { describe, expect, test } from 'vitest';
import { nothing, outcome, type Row } from '../../outcome.ts';

describe('add', () => {
  test.each<Row>([
    ['add(null, 1)', [1]],
    ['add(a, b)', [1, [2]], { a: [1], b: [2] }],
    ['add(a)', [1], { a: [1] }],
    ['add(add(emptyarray, 1), 2, 3)', [1, 2, 3]],
    ["add(emptyarray; 'a'; null; 'b')", ['a', null, 'b']],
    ['add(a, o)', [1, { k: 1 }], { a: [1], o: { k: 1 } }],
  ])('%s gives %j', (source, expected, scope) => {
    expect(outcome(source, scope)).toEqual({ value: expected });
  });

  test.each<Row>([
    ['add(1, 2)', 'function'],
    ["add('x', 1)", 'function'],
  ])('%s is an error: %s', (source, kind, scope) => {
    expect(outcome(source, scope)).toEqual({ error: kind });
  });
});

describe('remove', () => {
  test.each<Row>([
    ["remove(a, '1')", [1, 2, 1], { a: [1, 2, 1] }],
    ['remove(a, 1)', [2], { a: [1, 2, 1] }],
    ['remove(a, null)', [1], { a: [1, null] }],
    ['remove(a)', [1], { a: [1] }],
    ['remove(null, 1)', []],
    ["remove(a, true, 'x')", [1], { a: [true, 'x', 1] }],
  ])('%s gives %j', (source, expected, scope) => {
    expect(outcome(source, scope)).toEqual({ value: expected });
  });

  test.each<Row>([["remove('x', 1)", 'function']])('%s is an error: %s', (source, kind, scope) => {
    expect(outcome(source, scope)).toEqual({ error: kind });
  });
});

describe('reverse', () => {
  test.each<Row>([
    ['reverse(null)', []],
    ['reverse(a)', [1], { a: [1] }],
  ])('%s gives %j', (source, expected, scope) => {
    expect(outcome(source, scope)).toEqual({ value: expected });
  });

  test.each<Row>([["reverse('ab')", 'function']])('%s is an error: %s', (source, kind, scope) => {
    expect(outcome(source, scope)).toEqual({ error: kind });
  });
});

describe('slice', () => {
  test.each<Row>([
    ["slice(a, '1', '2')", [2], { a: [1, 2, 3] }],
    ['slice(a)', [1, 2, 3], { a: [1, 2, 3] }],
    ['slice(a, -2)', [2, 3], { a: [1, 2, 3] }],
    ['slice(a, -2, -1)', [2], { a: [1, 2, 3] }],
    ['slice(a, 1, 1)', [], { a: [1, 2, 3] }],
    ['slice(a, 2, 1)', [], { a: [1, 2, 3] }],
    ['slice(a, 0, 99)', [1, 2, 3], { a: [1, 2, 3] }],
    ['slice(null, 1)', []],
  ])('%s gives %j', (source, expected, scope) => {
    expect(outcome(source, scope)).toEqual({ value: expected });
  });
});

describe('merge', () => {
  test.each<Row>([
    ['merge(a)', [1], { a: [1] }],
    ['merge()', []],
    ['merge(o, a)', [1], { a: [1], o: {} }],
    ['merge(a, b)', [[1], [2]], { a: [[1]], b: [[2]] }],
    ['merge(a, a)', [1, 1], { a: [1] }],
    ['merge(null)', []],
  ])('%s gives %j', (source, expected, scope) => {
    expect(outcome(source, scope)).toEqual({ value: expected });
  });
});

describe('flatten', () => {
  test.each<Row>([
    ['flatten(a, 0)', [1, [2]], { a: [1, [2]] }],
    ["flatten(a, '2')", [1, 2, 3], { a: [1, [2, [3]]] }],
    ['flatten(a, null)', [1, 2, [3]], { a: [1, [2, [3]]] }],
    ['flatten(null)', []],
    ['flatten(a)', [null, null], { a: [null, [null]] }],
    ['flatten(a)', [{ x: [1] }], { a: [{ x: [1] }] }],
  ])('%s gives %j', (source, expected, scope) => {
    expect(outcome(source, scope)).toEqual({ value: expected });
  });
});

describe('first', () => {
  test.each<Row>([['first(null)', nothing]])('%s gives %j', (source, expected, scope) => {
    expect(outcome(source, scope)).toEqual({ value: expected });
  });

  test.each<Row>([["first('abc')", 'function']])('%s is an error: %s', (source, kind, scope) => {
    expect(outcome(source, scope)).toEqual({ error: kind });
  });
});

describe('last', () => {
  test.each<Row>([
    ['last(emptyarray)', nothing],
    ['last(a)', null, { a: [1, null] }],
  ])('%s gives %j', (source, expected, scope) => {
    expect(outcome(source, scope)).toEqual({ value: expected });
  });
});

describe('arrayDiff', () => {
  test.each<Row>([
    ['arrayDiff(null; a)', [], { a: [1] }],
    ['arrayDiff(a; null)', [1], { a: [1] }],
  ])('%s gives %j', (source, expected, scope) => {
    expect(outcome(source, scope)).toEqual({ value: expected });
  });
});

describe('arrayIntersect', () => {
  test.each<Row>([['arrayIntersect(a; b)', [{ x: 1 }], { a: [{ x: 1 }], b: [{ x: 1 }] }]])(
    '%s gives %j',
    (source, expected, scope) => {
      expect(outcome(source, scope)).toEqual({ value: expected });
    },
  );
});

describe('shuffle', () => {
  test.each<Row>([['shuffle(null)', []]])('%s gives %j', (source, expected, scope) => {
    expect(outcome(source, scope)).toEqual({ value: expected });
  });
});

describe('isArray', () => {
  test.each<Row>([
    ["isArray(split('a', ','))", true],
    ['isArray(null)', false],
  ])('%s gives %j', (source, expected, scope) => {
    expect(outcome(source, scope)).toEqual({ value: expected });
  });
});

describe('pop', () => {
  test.each<Row>([['pop(null)', nothing]])('%s gives %j', (source, expected, scope) => {
    expect(outcome(source, scope)).toEqual({ value: expected });
  });

  test.each<Row>([["pop('x')", 'function']])('%s is an error: %s', (source, kind, scope) => {
    expect(outcome(source, scope)).toEqual({ error: kind });
  });
});

describe('shift', () => {
  test.each<Row>([['shift(null)', nothing]])('%s gives %j', (source, expected, scope) => {
    expect(outcome(source, scope)).toEqual({ value: expected });
  });
});
