import { describe, expect, test } from 'vitest';
import { nothing, outcome, type Row } from '../../outcome.ts';

describe('if', () => {
  test.each<Row>([
    ['if(0/0, 1, 2)', 2],
    ["if('0', 1, 2)", 1],
    ['if(o, 1, 2)', 1, { o: {} }],
    ['if(null, 1)', nothing],
    ["if(' ', 1, 2)", 1],
    ['if(true)', nothing],
    ['if()', nothing],
    ['if(a, b)', null, { a: 1, b: null }],
  ])('%s gives %j', (source, expected, scope) => {
    expect(outcome(source, scope)).toEqual({ value: expected });
  });
});

describe('ifempty', () => {
  test.each<Row>([
    ["ifempty(emptystring, 'B')", ''],
    ['ifempty(missing, missing)', nothing],
    ['ifempty(null)', nothing],
    ["ifempty('x')", 'x'],
    ["ifempty(trim('  '), 'B')", 'B'],
    ["ifempty(o, 'B')", {}, { o: {} }],
    ['ifempty(0/0, 1)', { $number: 'NaN' }],
  ])('%s gives %j', (source, expected, scope) => {
    expect(outcome(source, scope)).toEqual({ value: expected });
  });
});

describe('switch', () => {
  test.each<Row>([
    ["switch(missing, 'undefined', 'u', 'e')", 'u'],
    ["switch('a')", nothing],
    ["switch('a', 'd')", 'd'],
    ["switch('a', 'b', 1)", nothing],
    ["switch('a', 'b', 1, 'c', 2)", nothing],
    ["switch(1.0, '1', 'x')", 'x'],
    ["switch(a, '1,2', 'x')", 'x', { a: [1, 2] }],
    ["switch(emptystring, '', 'x', 'y')", 'x'],
    ["switch('', null, 'n', 'e')", 'e'],
    ["switch('a', 'a', missing, 'e')", nothing],
  ])('%s gives %j', (source, expected, scope) => {
    expect(outcome(source, scope)).toEqual({ value: expected });
  });
});

describe('get', () => {
  test.each<Row>([
    ["get(null, 'a')", nothing],
    ["get(missing, 'a.b')", nothing],
    ['get(a, missing)', nothing, { a: { b: 1 } }],
    ["get(a, '')", nothing, { a: { b: 1 } }],
    ['get(a, p)', nothing, { a: { b: 1 }, p: 'b.'.repeat(10) }],
    ["get('text', 'length')", nothing],
    ['get(a, -1)', 2, { a: [1, 2] }],
    ["get(a, '-1')", 2, { a: [1, 2] }],
    ["get(a, '[2]')", 2, { a: [1, 2] }],
    ["get(a, '2')", 2, { a: [1, 2] }],
    ["get(a, '[]')", 1, { a: [1, 2] }],
    ["get(a, '[2].x')", 5, { a: [1, { x: 5 }] }],
    ["get(a, 'length')", nothing, { a: [1, 2] }],
    ["get(o, 'a[].b')", 1, { o: { a: [{ b: 1 }] } }],
    ["get(o, 'a[-1].b')", 2, { o: { a: [{ b: 1 }, { b: 2 }] } }],
    ["get(o, 'a.`b.c`')", 1, { o: { a: { 'b.c': 1 } } }],
    ["get(o, 'a[3].b')", 1, { o: { a: { b: 1 } } }],
    ['get(o, 5)', 'five', { o: { '5': 'five' } }],
    ["get(o, 'a')", null, { o: { a: null } }],
    ["get(o, 'a b')", 1, { o: { 'a b': 1 } }],
    ['get(o, "a[\'b\']")', 1, { o: { a: { b: 1 } } }],
    ['get(o, \'a["b c"].d\')', 1, { o: { a: { 'b c': { d: 1 } } } }],
    ["get(o, 'a-b')", 1, { o: { 'a-b': 1 } }],
    ["get(o, '__proto__')", nothing, { o: {} }],
    ["get(o, 'a.constructor')", nothing, { o: { a: {} } }],
    ['get(a, 4)', nothing, { a: [1, 2] }],
  ])('%s gives %j', (source, expected, scope) => {
    expect(outcome(source, scope)).toEqual({ value: expected });
  });
});

describe('pick', () => {
  test.each<Row>([
    ["pick(null, 'a')", {}],
    ["pick(u, 'a', 'zz', 'b')", { a: 1, b: 2 }, { u: { a: 1, b: 2, c: 3 } }],
    ['pick(u)', {}, { u: { a: 1 } }],
    ["pick(u, 'toString')", {}, { u: { a: 1 } }],
  ])('%s gives %j', (source, expected, scope) => {
    expect(outcome(source, scope)).toEqual({ value: expected });
  });
});

describe('omit', () => {
  test.each<Row>([
    ['omit(u)', { a: 1 }, { u: { a: 1 } }],
    ["omit(missing, 'a')", {}],
    ["omit(u, 'a.b')", { a: { b: 1 } }, { u: { a: { b: 1 } } }],
  ])('%s gives %j', (source, expected, scope) => {
    expect(outcome(source, scope)).toEqual({ value: expected });
  });
});

describe('equal', () => {
  test.each<Row>([
    ["equal('1'; 1)", true],
    ['equal(null; missing)', true],
    ['equal(null; 0)', false],
    ['equal(a; a)', true, { a: [1] }],
  ])('%s gives %j', (source, expected, scope) => {
    expect(outcome(source, scope)).toEqual({ value: expected });
  });
});

describe('set', () => {
  test.each<Row>([
    ["set(u; 'a.b.c'; 1)", { x: 0, a: { b: { c: 1 } } }, { u: { x: 0 } }],
    ["set(u; 'l.2'; 9)", { l: [1, 9, 3] }, { u: { l: [1, 2, 3] } }],
    ["set(u; 'l[1].n'; 9)", { l: [{ n: 9 }] }, { u: { l: [{ n: 1 }] } }],
    ["set(u; 'a'; null)", { a: null }, { u: { a: 1 } }],
    ["set(u; 'l[2]'; 9)", { l: [1, 9] }, { u: { l: [1] } }],
    ["set(null; 'a'; 1)", { a: 1 }],
  ])('%s gives %j', (source, expected, scope) => {
    expect(outcome(source, scope)).toEqual({ value: expected });
  });

  test.each<Row>([
    ["set(u; 'l[5]'; 9)", 'function', { u: { l: [1] } }],
    ['set(u; p; 9)', 'function', { u: {}, p: 'a.'.repeat(201) }],
  ])('%s is an error: %s', (source, kind, scope) => {
    expect(outcome(source, scope)).toEqual({ error: kind });
  });
});
