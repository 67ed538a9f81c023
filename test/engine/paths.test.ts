import { describe, expect, test } from 'vitest';
import { nothing, outcome, type Row } from './outcome.ts';

describe('paths', () => {
  test.each<Row>([
    ['a.b', null, { a: { b: null } }],
    ['a', null, { a: null }],
    ['a.length', nothing, { a: 'abc' }],
    ['a[1]', 'abc', { a: 'abc' }],
    ['a[1].b', nothing, { a: 5 }],
    ['a[-9]', nothing, { a: [1] }],
    ['a[1.5]', nothing, { a: [1, 2] }],
    ['o[-1].x', 1, { o: { x: 1 } }],
    ['a[ 2 ]', 2, { a: [1, 2] }],
    ['a[ ]', 1, { a: [1, 2] }],
    ['a . b', 1, { a: { b: 1 } }],
    ['a.\nb', 1, { a: { b: 1 } }],
    ["o['a']['b']", 1, { o: { a: { b: 1 } } }],
    ['o[1 + 1]', 'two', { o: { '2': 'two' } }],
    ['o["it\'s"]', 1, { o: { "it's": 1 } }],
    ['a[-n]', 3, { a: [1, 2, 3], n: 1 }],
    ["a['name']", nothing, { a: [{ name: 1 }] }],
    ['o[missing].x', nothing, { o: { x: 1 } }],
    ['o[null]', nothing, { o: { null: 1 } }],
    ['o[b]', 1, { o: { true: 1 }, b: true }],
    ["split('a,b', ',')[-1]", 'b'],
    ["split('a,b', ',')[]", 'a'],
    ['(a).b', 1, { a: { b: 1 } }],
    ['(a)[2]', 2, { a: [1, 2] }],
    ['(1 + 2).x', nothing],
    ['m[][2]', 2, { m: [[1, 2]] }],
    ['m.`1`.`2`', 2, { m: [[1, 2]] }],
    ['m.1.2', 2, { m: [[1, 2]] }],
    ['a.1', 'one', { a: { '1': 'one' } }],
    ['a.0', nothing, { a: [1] }],
    ['1.2', 1.2, { '1': { '2': 'x' } }],
    ['`1`.2', 'x', { '1': { '2': 'x' } }],
    ['1.data[2].x', 2, { '1': { data: [{ x: 1 }, { x: 2 }] } }],
    ['a.b[1].c[2]', 8, { a: { b: [{ c: [7, 8] }] } }],
    ['a.b', nothing, { a: { $date: '2024-01-01T00:00:00.000Z' } }],
    ['a.length', nothing, { a: { $buffer: 'aGk=' } }],
    ['a.length', 7, { a: { length: 7 } }],
    ['a.x', nothing, { a: [{ x: 1 }] }],
    ['a.`x y`[2]', 2, { a: { 'x y': [1, 2] } }],
    ['{{o[{{k}}].x}}', 1, { o: { x: 1 }, k: 3 }],
    ["{{a[{{'2'}}]}}", 2, { a: [1, 2] }],
    ['{{a[{{missing}}]}}', nothing, { a: [1, 2] }],
    ['{{a[{{-1}}]}}', 2, { a: [1, 2] }],
    ['{{a[{{length(a)}}]}}', 7, { a: [1, 2, 7] }],
    ['{{a[{{ 2 }}]}}', 2, { a: [1, 2] }],
    ['{{a[{{b[{{c}}]}}]}}', 7, { a: [1, 2, 7], b: [3], c: 1 }],
    ['{{a[{{true}}]}}', nothing, { a: [1, 2] }],
  ])('%s gives %j', (source, expected, scope) => {
    expect(outcome(source, scope)).toEqual({ value: expected });
  });

  test.each<Row>([
    ['{{a[{{1]}}', 'parse'],
    ['{{a[{{1}}}', 'parse'],
  ])('%s is an error: %s', (source, kind, scope) => {
    expect(outcome(source, scope)).toEqual({ error: kind });
  });
});
