import { describe, expect, test } from 'vitest';
import { outcome, type Row } from './outcome.ts';

describe('what cannot be read', () => {
  test.each<Row>([
    ['a..b', 'parse'],
    ['.a', 'parse'],
    ['a[', 'parse'],
    ['a[1', 'parse'],
    ['a]', 'parse'],
    [')', 'parse'],
    ['(', 'parse'],
    ['()', 'parse'],
    [',', 'parse'],
    ['a,b', 'parse'],
    ['a;b', 'parse'],
    ['a;', 'parse'],
    ['(a;b)', 'parse'],
    ['f(a b', 'parse'],
    ['@', 'parse'],
    ['x # y', 'parse'],
    ['a =', 'parse'],
    ['= a', 'parse'],
    ['* 2', 'parse'],
    ['a * / b', 'parse'],
    ['!', 'parse'],
    ['-', 'parse'],
    ['+5', 'parse'],
    ['1 + + 2', 'parse'],
    ['1 +++ 2', 'parse'],
    ['a <> b', 'parse'],
    ['a &&& b', 'parse'],
    ["a.'b'", 'parse'],
    ['a.[1]', 'parse'],
    ['a?.b', 'parse'],
    ['a ?? b', 'parse'],
    ['x => x', 'parse'],
    ['a := 1', 'parse'],
    ['// c', 'parse'],
    ['/* c */ a', 'parse'],
    ['‘a’', 'parse'],
    ['a.b()', 'parse'],
    ["'x'.length", 'parse'],
    ["'x'[1]", 'parse'],
    ['"a\'', 'parse'],
    ['{{{a}}', 'parse'],
    ['{{a}', 'parse'],
    ['{{ {a }}', 'parse'],
    ["['a'].x", 'parse'],
    ['"a" (b)', 'parse'],
    ['(a)(b)', 'parse'],
    ["upper('a')('b')", 'parse'],
    ['a ^ b', 'parse'],
    ['~a', 'parse'],
    ['a\\b', 'parse'],
    ['1a', 'parse'],
    ['a.1b', 'parse'],
    ['a.0x.c', 'parse'],
    ["'x' a.1b", 'parse'],
    ["{{'a'}}{{1 +}}", 'parse'],
    ["upper('a'", 'parse'],
    ["upper('a') )", 'parse'],
    ["if(true, 'a',", 'parse'],
    ['a and', 'parse'],
    ['{ k: a; m: b }', 'parse'],
  ])('%s is an error: %s', (source, kind, scope) => {
    expect(outcome(source, scope)).toEqual({ error: kind });
  });
});

describe('calls of what is no function', () => {
  test.each<Row>([['toString()', '']])('%s gives %j', (source, expected, scope) => {
    expect(outcome(source, scope)).toEqual({ value: expected });
  });

  test.each<Row>([
    ['endOfDay(now)', 'unknown-function'],
    ['true()', 'unknown-function'],
    ['a (1)', 'unknown-function'],
    ['constructor()', 'unknown-function'],
    ['__proto__(1)', 'unknown-function'],
    ["hasOwnProperty('a')", 'unknown-function'],
    ['formatdate(now)', 'unknown-function'],
    ['isBlank(a)', 'unknown-function'],
    ['dateDifference(a,b)', 'unknown-function'],
    ['emptyarray()', 'unknown-function'],
    ['x{{or(a,b)}}', 'unknown-function'],
    ["upper('a', nope())", 'unknown-function'],
  ])('%s is an error: %s', (source, kind, scope) => {
    expect(outcome(source, scope)).toEqual({ error: kind });
  });
});
