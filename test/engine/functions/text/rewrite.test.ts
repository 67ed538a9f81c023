import { describe, expect, test } from 'vitest';
import { outcome, type Row } from '../../outcome.ts';

describe('lower', () => {
  test.each<Row>([
    ['lower(null)', ''],
    ['lower(a)', 'a,b', { a: ['A', 'B'] }],
    ["lower('ŽLUŤOUČKÝ')", 'žluťoučký'],
    ["lower('İ')", 'i̇'],
  ])('%s gives %j', (source, expected, scope) => {
    expect(outcome(source, scope)).toEqual({ value: expected });
  });
});

describe('upper', () => {
  test.each<Row>([
    ['upper(missing)', ''],
    ['upper(123)', '123'],
    ['upper(true)', 'TRUE'],
    ["upper('ﬁ')", 'FI'],
  ])('%s gives %j', (source, expected, scope) => {
    expect(outcome(source, scope)).toEqual({ value: expected });
  });
});

describe('capitalize', () => {
  test.each<Row>([
    ["capitalize('éa')", 'Éa'],
    ["capitalize(' make')", ' make'],
    ['capitalize(null)', ''],
    ["capitalize('1abc')", '1abc'],
    ["capitalize('a')", 'A'],
    ['capitalize(5)', '5'],
    ["capitalize('😀a')", '😀a'],
  ])('%s gives %j', (source, expected, scope) => {
    expect(outcome(source, scope)).toEqual({ value: expected });
  });
});

describe('startcase', () => {
  test.each<Row>([
    ["startcase('')", ''],
    ["startcase('a')", 'A'],
    ["startcase('  two  spaces ')", '  Two  Spaces '],
    ['startcase("o\'neil")', "O'neil"],
    ["startcase('one\ntwo')", 'One\nTwo'],
    ['startcase(null)', ''],
  ])('%s gives %j', (source, expected, scope) => {
    expect(outcome(source, scope)).toEqual({ value: expected });
  });
});

describe('trim', () => {
  test.each<Row>([
    ['trim(null)', ''],
    ['trim(5)', '5'],
    ["trim('\n a\nb \n')", 'a\nb'],
    ["trim(space + tab + nbsp + 'x' + carriagereturn + newline)", 'x'],
  ])('%s gives %j', (source, expected, scope) => {
    expect(outcome(source, scope)).toEqual({ value: expected });
  });
});

describe('base64', () => {
  test.each<Row>([
    ['base64(null)', ''],
    ['base64(123)', 'MTIz'],
    ['base64(a)', 'YSxi', { a: ['a', 'b'] }],
  ])('%s gives %j', (source, expected, scope) => {
    expect(outcome(source, scope)).toEqual({ value: expected });
  });
});

describe('base64url', () => {
  test.each<Row>([
    ["base64url('')", ''],
    ["base64url('ab?')", 'YWI_'],
    ["base64url('+/+/')", '-_-_'],
    ["base64url(toBinary('ab'))", 'YWI'],
    ['base64url(b)', '-_8', { b: { $buffer: '+/8=' } }],
    ['base64url(null)', ''],
  ])('%s gives %j', (source, expected, scope) => {
    expect(outcome(source, scope)).toEqual({ value: expected });
  });
});

describe('ascii', () => {
  test.each<Row>([
    ['ascii(null)', ''],
    ["ascii('abc')", 'abc'],
    ["ascii('a\nb')", 'a\nb'],
    ["ascii('ß', true)", ''],
    ["ascii('ø', true)", ''],
    ["ascii('ě', false)", ''],
    ['ascii(12)', '12'],
    ["ascii('Crème Brûlée', true)", 'Creme Brulee'],
  ])('%s gives %j', (source, expected, scope) => {
    expect(outcome(source, scope)).toEqual({ value: expected });
  });
});

describe('toString', () => {
  test.each<Row>([
    ['toString(null)', ''],
    ['toString(missing)', ''],
    ['toString()', ''],
    ['toString(emptystring)', ''],
    ['toString(1/0)', 'Infinity'],
    ["toString('abc', 'hex')", 'abc'],
    ["toString(toBinary('é'), 'latin1')", 'Ã©'],
    ["toString(toBinary('é'), 'binary')", 'Ã©'],
    ["toString(toBinary('a'), 'utf8')", 'a'],
    ["toString(toBinary('a'), 'utf-8')", 'a'],
    ["toString(toBinary('+/8=', 'base64'), 'base64url')", '-_8'],
    ['toString(o)', '{object}', { o: {} }],
    ['toString(a)', '', { a: [] }],
    ['toString(a)', ',1', { a: [null, 1] }],
    ['toString(n)', '1e+21', { n: 1e21 }],
    ['toString(n)', '0.000001', { n: 1e-6 }],
    ['toString(false)', 'false'],
  ])('%s gives %j', (source, expected, scope) => {
    expect(outcome(source, scope)).toEqual({ value: expected });
  });

  test.each<Row>([
    ["toString(toBinary('a'), 'nope')", 'function'],
    ['toString(1e21)', 'parse'],
  ])('%s is an error: %s', (source, kind, scope) => {
    expect(outcome(source, scope)).toEqual({ error: kind });
  });
});

describe('toBinary', () => {
  test.each<Row>([
    ['toBinary(null)', { $buffer: '' }],
    ["toBinary('')", { $buffer: '' }],
    ["toBinary('é', 'ascii')", { $buffer: '6Q==' }],
    ["toBinary('é', 'binary')", { $buffer: '6Q==' }],
    ["toBinary('zz', 'hex')", { $buffer: '' }],
    ["toBinary('4d6', 'hex')", { $buffer: 'TQ==' }],
    ["toBinary('TWFrZQ', 'base64')", { $buffer: 'TWFrZQ==' }],
    ["toBinary(b, 'hex')", { $buffer: 'aGk=' }, { b: { $buffer: 'aGk=' } }],
    ['toBinary(a)', { $buffer: 'MSwy' }, { a: [1, 2] }],
    ['toBinary(d)', { $buffer: 'MjAyNC0wMS0wMVQwMDowMDowMC4wMDBa' }, { d: { $date: '2024-01-01T00:00:00.000Z' } }],
    ['toBinary(1.5)', { $buffer: 'MS41' }],
  ])('%s gives %j', (source, expected, scope) => {
    expect(outcome(source, scope)).toEqual({ value: expected });
  });

  test.each<Row>([["toBinary('x', 'nope')", 'function']])('%s is an error: %s', (source, kind, scope) => {
    expect(outcome(source, scope)).toEqual({ error: kind });
  });
});

describe('encodeURL', () => {
  test.each<Row>([
    ['encodeURL(null)', ''],
    ['encodeURL(a)', 'a%2Cb', { a: ['a', 'b'] }],
    ["encodeURL('a+b')", 'a%2Bb'],
    ['encodeURL(5)', '5'],
    ["encodeURL('😀')", '%F0%9F%98%80'],
  ])('%s gives %j', (source, expected, scope) => {
    expect(outcome(source, scope)).toEqual({ value: expected });
  });

  test.each<Row>([
    ["encodeURL(substring('😀'; 0; 1))", 'function'],
    ["encodeURL(substring('😀'; 1))", 'function'],
  ])('%s is an error: %s', (source, kind, scope) => {
    expect(outcome(source, scope)).toEqual({ error: kind });
  });
});

describe('decodeURL', () => {
  test.each<Row>([
    ["decodeURL('%C3%A9')", 'é'],
    ['decodeURL(null)', ''],
    ["decodeURL('a%2Bb')", 'a+b'],
  ])('%s gives %j', (source, expected, scope) => {
    expect(outcome(source, scope)).toEqual({ value: expected });
  });

  test.each<Row>([
    ["decodeURL('%E0%A4%A')", 'function'],
    ["decodeURL('%zz')", 'function'],
  ])('%s is an error: %s', (source, kind, scope) => {
    expect(outcome(source, scope)).toEqual({ error: kind });
  });
});

describe('stripHTML', () => {
  test.each<Row>([
    ["stripHTML('<p>a</p><p>b</p>')", 'ab'],
    ["stripHTML('a<br />b<BR>c')", 'a\nb\nc'],
    ["stripHTML('<!-- x -->y')", 'y'],
    ["stripHTML('&amp; &lt;')", '&amp; &lt;'],
    ["stripHTML('a < b')", 'a < b'],
    ["stripHTML('<SCRIPT>x</SCRIPT>y')", 'y'],
    ['stripHTML(\'<style type="t">p{}</style>x\')', 'x'],
    ['stripHTML(\'<div\nclass="a">x</div>\')', 'x'],
    ['stripHTML(null)', ''],
    ['stripHTML(5)', '5'],
    ['stripHTML(\'<a title="a>b">x</a>\')', 'x'],
    ["stripHTML('<script>if (a < b) {}</script>z')", 'z'],
  ])('%s gives %j', (source, expected, scope) => {
    expect(outcome(source, scope)).toEqual({ value: expected });
  });
});

describe('escapeHTML', () => {
  test.each<Row>([
    ['escapeHTML(null)', ''],
    ["escapeHTML('&lt;')", '&amp;lt;'],
    ['escapeHTML("it\'s <\\"x\\">")', 'it\'s &lt;"x"&gt;'],
  ])('%s gives %j', (source, expected, scope) => {
    expect(outcome(source, scope)).toEqual({ value: expected });
  });
});

describe('escapeMarkdown', () => {
  test.each<Row>([
    ["escapeMarkdown('`x` [a](b)')", '&#96;x&#96; &#91;a&#93;&#40;b&#41;'],
    ["escapeMarkdown('a\\b{c}+d-e.f!g~h>i')", 'a&#92;b&#123;c&#125;&#43;d&#45;e&#46;f&#33;g&#126;h&#62;i'],
    ['escapeMarkdown(null)', ''],
  ])('%s gives %j', (source, expected, scope) => {
    expect(outcome(source, scope)).toEqual({ value: expected });
  });
});
