import { describe, expect, test } from 'vitest';
import { nothing, outcome, type Row } from './outcome.ts';

describe('tokens', () => {
  test.each<Row>([
    ["'ab''cd'", "ab'cd"],
    ["''''", "'"],
    ["''''''", "''"],
    ['"a""b"', 'a"b'],
    ["'a\"b'", 'a"b'],
    ['"\'"', "'"],
    ["'\\\\'", '\\\\'],
    ["'a\\'", 'a\\'],
    ["replace(x, '\\', '/')", 'a/b', { x: 'a\\b' }],
    ["'\\''", "'"],
    ['"\\"a\\""', '"a"'],
    ['\'it\\\'s\' + "\\""', 'it\'s"'],
    ['1.2.name', 'x', { '1': { '2': { name: 'x' } } }],
    ['12.50', 12.5],
    ['$x', 1, { $x: 1 }],
    ['a$b', 1, { a$b: 1 }],
    ['`jméno`', 1, { jméno: 1 }],
    ['`true`', 5, { true: 5 }],
    ['`now`', 5, { now: 5 }],
    ['``', nothing],
    ['`a`.`b c`.d', 1, { a: { 'b c': { d: 1 } } }],
    ['true.x', 1, { true: { x: 1 } }],
    ['now.x', 1, { now: { x: 1 } }],
    ['now', { $date: '2024-03-10T12:34:56.789Z' }, { now: 1 }],
    ['space', ' ', { space: 1 }],
    ["upper ('a')", 'A'],
    ["upper(\n'a'\n)", 'A'],
    ["switch('a'; 'a', 1; 2)", 1],
    ['1.`a b`', 2, { '1': { 'a b': 2 } }],
    ['1.$x', 2, { '1': { $x: 2 } }],
    ['1._x', 2, { '1': { _x: 2 } }],
    ['01.a', 3, { '01': { a: 3 } }],
  ])('%s gives %j', (source, expected, scope) => {
    expect(outcome(source, scope)).toEqual({ value: expected });
  });

  test.each<Row>([
    ['.5', 'parse'],
    ['5.', 'parse'],
    ['1.2.3', 'parse'],
    ['1..2', 'parse'],
    ['0x10', 'parse'],
    ['1_000', 'parse'],
    ['1e3', 'parse'],
    ['jméno', 'parse'],
    ["`upper`('a')", 'parse'],
  ])('%s is an error: %s', (source, kind, scope) => {
    expect(outcome(source, scope)).toEqual({ error: kind });
  });
});

describe('where expressions begin and end', () => {
  test.each<Row>([
    ['{{ {a:{b:1}}}}', '{{1}}'],
    ['{"a":{{n}}}', '{"a":5}', { n: 5 }],
    ['{{a}}}}', '1}}', { a: 1 }],
    ['{ {{a}}', '{ 1', { a: 1 }],
    ['{{"}}"}}|{{\'{{\'}}', '}}|{{'],
    ['{{a}}\n{{b}}', '1\n2', { a: 1, b: 2 }],
    ['{{{n}}}', '{5}', { n: 5 }],
    ['{{a}} {{}}', '1 ', { a: 1 }],
    ['{{\n}}', nothing],
  ])('%s gives %j', (source, expected, scope) => {
    expect(outcome(source, scope)).toEqual({ value: expected });
  });

  test.each<Row>([['{{a}}{{', 'parse', { a: 1 }]])('%s is an error: %s', (source, kind, scope) => {
    expect(outcome(source, scope)).toEqual({ error: kind });
  });
});

describe('literals that do not exist', () => {
  test.each<Row>([
    ['[1, [2]]', null],
    ["['a]b']", null],
    ['{}', '{}'],
    ['{a:1,b:2}', '{12}'],
    ["{ 'k': a }", '{1}', { a: 1 }],
    ['{a}', '{1}', { a: 1 }],
    ['{ "a b": x }', '{y}', { x: 'y' }],
    ['{"a":"b"}', '{b}'],
    ["'x' + {k: 1}", 'x{1}'],
    ["[1] + 'a'", 'a'],
    ['[] = null', true],
    ['isArray([])', false],
    ['length([1,2])', 0],
    ['{a: missing}', '{}'],
    ['{a: [1]}', '{}'],
    ["upper({a: 'x'})", '{X}'],
    ["join(['a','b'], ',')", ''],
    ['add([], 1)', [1]],
  ])('%s gives %j', (source, expected, scope) => {
    expect(outcome(source, scope)).toEqual({ value: expected });
  });
});
