import { describe, expect, test } from 'vitest';
import { outcome, type Row } from '../../outcome.ts';

describe('map', () => {
  test.each<Row>([
    ["map(null, 'x')", []],
    ["map(a, 'x')", [{ $undefined: true }, 2], { a: [1, { x: 2 }] }],
    ["map(a, 'l[1].v')", [1, 2], { a: [{ l: [{ v: 1 }] }, { l: [{ v: 2 }, { v: 3 }] }] }],
    ["map(a, 'l.1.v')", [1], { a: [{ l: [{ v: 1 }] }] }],
    [
      'map(a, 2)',
      [2, 4],
      {
        a: [
          [1, 2],
          [3, 4],
        ],
      },
    ],
    [
      "map(a, 'n', 'k', 'x, y')",
      [1, 2],
      {
        a: [
          { n: 1, k: 'x' },
          { n: 2, k: 'y' },
          { n: 3, k: 'z' },
        ],
      },
    ],
    [
      "map(a, 'n', 'k', 1)",
      [1],
      {
        a: [
          { n: 1, k: 1 },
          { n: 2, k: 2 },
        ],
      },
    ],
    [
      "map(a, 'n', 'k', '1')",
      [1],
      {
        a: [
          { n: 1, k: 1 },
          { n: 2, k: 2 },
        ],
      },
    ],
    [
      "map(a, 'n', 'k', true)",
      [1],
      {
        a: [
          { n: 1, k: true },
          { n: 2, k: false },
        ],
      },
    ],
    [
      "map(a, 'n', 'k.j', 'x')",
      [1],
      {
        a: [
          { n: 1, k: { j: 'x' } },
          { n: 2, k: { j: 'y' } },
        ],
      },
    ],
    ["map(a, 'n', 'k', 'X')", [], { a: [{ n: 1, k: 'x' }] }],
    ["map(a, 'n', 'k')", [1], { a: [{ n: 1, k: 'x' }] }],
    ["map(a, 'n', 'k', '')", [2], { a: [{ n: 1, k: 'x' }, { n: 2 }] }],
    ["map(a, 'a b')", [1], { a: [{ 'a b': 1 }] }],
    ["map(a, '`a.b`')", [1], { a: [{ 'a.b': 1 }] }],
    ["map(a, 'v')", [{ x: 1 }, [2]], { a: [{ v: { x: 1 } }, { v: [2] }] }],
  ])('%s gives %j', (source, expected, scope) => {
    expect(outcome(source, scope)).toEqual({ value: expected });
  });

  test.each<Row>([["map('y', 'x')", 'function']])('%s is an error: %s', (source, kind, scope) => {
    expect(outcome(source, scope)).toEqual({ error: kind });
  });
});

describe('sort', () => {
  test.each<Row>([
    ['sort(a)', ['1', '10', '9'], { a: ['10', '9', '1'] }],
    ["sort(a, 'desc')", [10, 2, 1], { a: [1, 10, 2] }],
    ["sort(a, 'asc')", [-10, -1, 2.5], { a: [-1, -10, 2.5] }],
    ["sort(a; 'n')", [{ n: 1 }, { n: 2 }], { a: [{ n: 2 }, { n: 1 }] }],
    ["sort(a; 'n'; 'desc')", [{ n: 2 }, { n: 1 }], { a: [{ n: 1 }, { n: 2 }] }],
    ["sort(a; ''; 'n')", [{ n: 1 }, { n: 2 }], { a: [{ n: 2 }, { n: 1 }] }],
    [
      "sort(a, 'desc', 'n.m')",
      [{ n: { m: 3 } }, { n: { m: 2 } }, { n: { m: 1 } }],
      { a: [{ n: { m: 1 } }, { n: { m: 3 } }, { n: { m: 2 } }] },
    ],
    ["sort(a, 'desc ci', 'n')", [{ n: 'C' }, { n: 'b' }, { n: 'a' }], { a: [{ n: 'a' }, { n: 'C' }, { n: 'b' }] }],
    [
      "sort(a, 'asc', 'd')",
      [{ d: { $date: '2024-01-01T00:00:00.000Z' } }, { d: { $date: '2024-06-01T00:00:00.000Z' } }],
      { a: [{ d: { $date: '2024-06-01T00:00:00.000Z' } }, { d: { $date: '2024-01-01T00:00:00.000Z' } }] },
    ],
    ["sort(a, 'asc ci')", ['A', 'a', 'b', 'B'], { a: ['b', 'A', 'a', 'B'] }],
    ["sort(a, 'desc ci')", ['b', 'B', 'A', 'a'], { a: ['b', 'A', 'a', 'B'] }],
    ['sort(null)', []],
    ['sort(a)', ['a', 'z', 'á', 'ž'], { a: ['ž', 'z', 'á', 'a'] }],
    ['sort(a)', [false, true], { a: [true, false] }],
    [
      "sort(a, 'asc', 'k')",
      [
        { k: 'a', i: 2 },
        { k: 'b', i: 1 },
        { k: 'b', i: 3 },
      ],
      {
        a: [
          { k: 'b', i: 1 },
          { k: 'a', i: 2 },
          { k: 'b', i: 3 },
        ],
      },
    ],
  ])('%s gives %j', (source, expected, scope) => {
    expect(outcome(source, scope)).toEqual({ value: expected });
  });

  test.each<Row>([["sort('x')", 'function']])('%s is an error: %s', (source, kind, scope) => {
    expect(outcome(source, scope)).toEqual({ error: kind });
  });
});

describe('join', () => {
  test.each<Row>([
    ['join(null)', ''],
    ["join(a, '-')", '1,2-3', { a: [[1, 2], 3] }],
    ['join(a)', '{object},true,,s', { a: [{ x: 1 }, true, null, 's'] }],
    ["join(a, '')", '12', { a: [1, 2] }],
    ["join(a, ', ')", 'x', { a: ['x'] }],
    ['join(a, 0)', '102', { a: [1, 2] }],
    ["join(map(a; 'v'); ', ')", '1, 2', { a: [{ v: 1 }, { v: 2 }] }],
  ])('%s gives %j', (source, expected, scope) => {
    expect(outcome(source, scope)).toEqual({ value: expected });
  });

  test.each<Row>([["join('abc', ',')", 'function']])('%s is an error: %s', (source, kind, scope) => {
    expect(outcome(source, scope)).toEqual({ error: kind });
  });
});

describe('distinct', () => {
  test.each<Row>([
    ['distinct(a)', ['a', 'A'], { a: ['a', 'A'] }],
    [
      'distinct(a)',
      [
        [1, 2],
        [2, 1],
      ],
      {
        a: [
          [1, 2],
          [1, 2],
          [2, 1],
        ],
      },
    ],
    [
      'distinct(a)',
      [{ a: 1, b: 2 }],
      {
        a: [
          { a: 1, b: 2 },
          { b: 2, a: 1 },
        ],
      },
    ],
    ['distinct(a)', [null, 1], { a: [null, null, 1] }],
    ['distinct(a)', ['1'], { a: ['1', 1] }],
    ['distinct(null)', []],
    ["distinct(a, 'k')", [{ k: 1 }, { k: 2 }], { a: [{ k: 1 }, { k: '1' }, { k: 2 }] }],
    ['distinct(a)', [{ x: { y: [1] } }], { a: [{ x: { y: [1] } }, { x: { y: [1] } }] }],
    [
      'distinct(a)',
      [{ $date: '2024-01-01T00:00:00.000Z' }],
      { a: [{ $date: '2024-01-01T00:00:00.000Z' }, { $date: '2024-01-01T00:00:00.000Z' }] },
    ],
  ])('%s gives %j', (source, expected, scope) => {
    expect(outcome(source, scope)).toEqual({ value: expected });
  });
});

describe('deduplicate', () => {
  test.each<Row>([['deduplicate(a)', [3, 1], { a: [3, 1, 3] }]])('%s gives %j', (source, expected, scope) => {
    expect(outcome(source, scope)).toEqual({ value: expected });
  });
});

describe('toCollection', () => {
  test.each<Row>([
    ["toCollection(a, 'k.x', 'v')", { p: 1 }, { a: [{ k: { x: 'p' }, v: 1 }] }],
    ["toCollection(a, 'k', 'v')", { '1': 2 }, { a: [{ k: 1, v: 2 }] }],
    ["toCollection(null, 'k', 'v')", {}],
    ["toCollection(a, 'k', 'v')", {}, { a: [{ k: 'x' }] }],
  ])('%s gives %j', (source, expected, scope) => {
    expect(outcome(source, scope)).toEqual({ value: expected });
  });

  test.each<Row>([["toCollection('x', 'k', 'v')", 'function']])('%s is an error: %s', (source, kind, scope) => {
    expect(outcome(source, scope)).toEqual({ error: kind });
  });
});

describe('toArray', () => {
  test.each<Row>([
    ['toArray(null)', []],
    ['toArray(o)', [], { o: {} }],
  ])('%s gives %j', (source, expected, scope) => {
    expect(outcome(source, scope)).toEqual({ value: expected });
  });
});

describe('keys', () => {
  test.each<Row>([
    ['keys(null)', []],
    ['keys(emptyarray)', []],
  ])('%s gives %j', (source, expected, scope) => {
    expect(outcome(source, scope)).toEqual({ value: expected });
  });
});
