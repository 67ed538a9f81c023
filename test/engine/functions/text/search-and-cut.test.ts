import { describe, expect, test } from 'vitest';
import { outcome, type Row } from '../../outcome.ts';

describe('replace', () => {
  test.each<Row>([
    ["replace('abc', 'b')", 'ac'],
    ["replace('abc', 'b', missing)", 'ac'],
    ["replace('abc', 'b', emptystring)", 'ac'],
    ["replace(null, 'a', 'b')", ''],
    ["replace(12345, 3, 'x')", '12x45'],
    ["replace('a1b2', '/\\d/g', '[$&]')", 'a[1]b[2]'],
    ["replace('john smith', '/(\\w+) (\\w+)/', '$2 $1')", 'smith john'],
    ["replace('aaa', '/a/', 'b')", 'baa'],
    ["replace('aAa', '/a/gi', 'b')", 'bbb'],
    ["replace('a\nb', '/a.b/s', 'x')", 'x'],
    ["replace('a\nb', '/^b$/m', 'x')", 'a\nx'],
    ["replace('😀x', '/./gu', '-')", '--'],
    ["replace('a/b', '/', '')", 'ab'],
    ["replace('a//b', '//', '/')", 'a/b'],
    ["replace('a/b/c', '/b/', '-')", 'a/-/c'],
    ["replace('a.b', '.', '$&$&')", 'a..b'],
    ["replace('a', 'a', '$$')", '$'],
    ["replace('abc', '/(b)/', '$1$1')", 'abbc'],
    ["replace('abc', 'B', 'x')", 'abc'],
    ["replace('a*b', '*', '+')", 'a+b'],
    ["replace('tel: +420 777', '/[^0-9]/g', '')", '420777'],
    ["replace('aXb', '/(?<=a)X/', '-')", 'a-b'],
    ["replace('a (<b> c', '/\\(?<b>/', '-')", 'a - c'],
    ["replace('a<b', '/[(?<x]/', '-')", 'a-b'],
    ["replace('aXb', '/(?:X)/', '-')", 'a-b'],
    ["replace('aXb', '/(?<!b)X/', '-')", 'a-b'],
    ["replace('a', '/a/y', 'b')", 'b'],
  ])('%s gives %j', (source, expected, scope) => {
    expect(outcome(source, scope)).toEqual({ value: expected });
  });

  test.each<Row>([
    ["replace('x', '/[/', 'y')", 'function'],
    ["replace('x', '/x/gg', 'y')", 'function'],
    ["replace('x(y', '/(/', 'z')", 'function'],
  ])('%s is an error: %s', (source, kind, scope) => {
    expect(outcome(source, scope)).toEqual({ error: kind });
  });
});

describe('replaceEmojiCharacters', () => {
  test.each<Row>([
    ["replaceEmojiCharacters('👨‍👩‍👧 family', 'X')", 'X family'],
    ["replaceEmojiCharacters('🇨🇿!', 'X')", 'X!'],
    ["replaceEmojiCharacters('👍🏽', 'X')", 'X'],
    ["replaceEmojiCharacters('❤️', 'X')", 'X'],
    ["replaceEmojiCharacters('1️⃣', 'X')", 'X'],
    ["replaceEmojiCharacters('a😀b', null)", 'ab'],
    ["replaceEmojiCharacters('a😀b', emptystring)", 'ab'],
    ["replaceEmojiCharacters(null, 'X')", ''],
    ["replaceEmojiCharacters('😀', '$&')", '$&'],
  ])('%s gives %j', (source, expected, scope) => {
    expect(outcome(source, scope)).toEqual({ value: expected });
  });
});

describe('split', () => {
  test.each<Row>([
    ["split('a,b', '')", ['a', ',', 'b']],
    ["split(null, ',')", []],
    ["split(null, ',', true)", ['']],
    ['split(123, 2)', ['1', '3']],
    ["split('a\nb\n\nc', newline)", ['a', 'b', 'c']],
    ["split(' a , , b ', ',', true)", ['a', '', 'b']],
    ["split('a.b', '.')", ['a', 'b']],
    ["split('a1b2c', '/\\d/')", ['a1b2c']],
    ["split('a, b', ', ')", ['a', 'b']],
    ["split('a b  c', space)", ['a', 'b', 'c']],
    ["split('a,b', ',', false)", ['a', 'b']],
    ["split('a||b', '||')", ['a', 'b']],
    ["split(',a,', ',')", ['a']],
  ])('%s gives %j', (source, expected, scope) => {
    expect(outcome(source, scope)).toEqual({ value: expected });
  });
});

describe('substring', () => {
  test.each<Row>([
    ["substring('Hello', '1', '3')", 'el'],
    ["substring('Hello', 1.7)", 'ello'],
    ["substring('Hello', 0, 0)", ''],
    ["substring('Hello', 9)", ''],
    ["substring('Hello', -5)", 'Hello'],
    ["substring('Hello', 2, -1)", 'He'],
    ['substring(12345, 1, 3)', '23'],
    ['substring(null, 0, 2)', ''],
    ["substring('Hello')", 'Hello'],
    ["substring('a😀b', 1, 3)", '😀'],
    ["substring('Hello', 4, 2)", 'll'],
    ["substring('Hello', missing, 2)", 'He'],
  ])('%s gives %j', (source, expected, scope) => {
    expect(outcome(source, scope)).toEqual({ value: expected });
  });
});

describe('indexOf', () => {
  test.each<Row>([
    ["indexOf('abc', '')", 0],
    ["indexOf('abcabc', 'c', 3)", 5],
    ["indexOf('abc', 'a', -5)", 0],
    ["indexOf('abc', 'a', 99)", -1],
    ["indexOf('aXa', 'a', '1')", 2],
    ['indexOf(12345, 34)', 2],
    ["indexOf(null, 'a')", -1],
    ["indexOf('a.b', '.')", 1],
  ])('%s gives %j', (source, expected, scope) => {
    expect(outcome(source, scope)).toEqual({ value: expected });
  });
});

describe('contains', () => {
  test.each<Row>([
    ["contains(null, 'a')", false],
    ["contains('abc', null)", true],
    ['contains(123, 2)', true],
    ["contains('ŽLUŤ', 'žluť', true)", true],
    ["contains('abc', 'B', false)", false],
    ["contains('a.c', '.')", true],
    ["contains(a, '2')", false, { a: [1, 2] }],
    ['contains(a, null)', true, { a: [1, null] }],
    ['contains(a, 1, true)', false, { a: ['1'] }],
    ["contains(a, 'ANN', true)", true, { a: ['Bob', 'ann'] }],
  ])('%s gives %j', (source, expected, scope) => {
    expect(outcome(source, scope)).toEqual({ value: expected });
  });
});

describe('length', () => {
  test.each<Row>([
    ['length(5)', 1],
    ['length(true)', 4],
    ['length(1234.5)', 6],
    ['length(d)', 24, { d: { $date: '2024-01-01T00:00:00.000Z' } }],
    ['length(a)', 2, { a: [null, null] }],
    ['length(b)', 3, { b: { $buffer: 'AP8Q' } }],
    ["length(' a ')", 3],
    ['length(keys(o))', 1, { o: { a: 1 } }],
  ])('%s gives %j', (source, expected, scope) => {
    expect(outcome(source, scope)).toEqual({ value: expected });
  });
});
