import { describe, expect, test } from 'vitest';
import { nothing, outcome, type Row } from '../../outcome.ts';

describe('parseJSON', () => {
  test.each<Row>([
    ["parseJSON('5')", 5],
    ['parseJSON(\'"x"\')', 'x'],
    ["parseJSON('null')", null],
    ['parseJSON(\' {"a" : 1} \')', { a: 1 }],
    ["parseJSON('true')", true],
    ['length(parseJSON(s))', 402, { s: JSON.stringify('["\\'.repeat(134)) }],
    ['length(parseJSON(s))', 1, { s: '['.repeat(200) + ']'.repeat(200) }],
    ['parseJSON(5)', 5],
    ['parseJSON(\'{"a":"\\u00e9"}\').a', 'é'],
  ])('%s gives %j', (source, expected, scope) => {
    expect(outcome(source, scope)).toEqual({ value: expected });
  });

  test.each<Row>([
    ["parseJSON('')", 'function'],
    ['parseJSON(null)', 'function'],
    ['parseJSON(s)', 'function', { s: '['.repeat(201) + ']'.repeat(201) }],
    ['parseJSON(\'{"a":1,}\')', 'function'],
    ['parseJSON("{\'a\':1}")', 'function'],
    ['parseJSON(o)', 'function', { o: {} }],
    ["parseJSON('[1,2').x", 'function'],
  ])('%s is an error: %s', (source, kind, scope) => {
    expect(outcome(source, scope)).toEqual({ error: kind });
  });
});

describe('createJSON', () => {
  test.each<Row>([
    ['createJSON(null)', 'null'],
    ['createJSON(missing)', nothing],
    ['createJSON(d)', '"2024-01-01T00:00:00.000Z"', { d: { $date: '2024-01-01T00:00:00.000Z' } }],
    ['createJSON(emptystring)', '""'],
    ['createJSON(emptyarray)', '[]'],
    ['createJSON(0/0)', 'null'],
    ['createJSON(5)', '5'],
    ['createJSON(true)', 'true'],
    [
      'createJSON(o)',
      '{"b":[null],"c":"é\\n"}',
      { o: { a: { $undefined: true }, b: [{ $undefined: true }], c: 'é\n' } },
    ],
    ["createJSON(map(a, 'x'))", '[1,null]', { a: [{ x: 1 }, {}] }],
  ])('%s gives %j', (source, expected, scope) => {
    expect(outcome(source, scope)).toEqual({ value: expected });
  });
});

describe('mime', () => {
  test.each<Row>([
    ["mime('README')", nothing],
    ["mime('a.tar.gz')", 'application/gzip'],
    ["mime('')", nothing],
    ['mime(null)', nothing],
    ["mime('x.docx')", 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ["mime('x.xlsx')", 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ["mime('x.csv')", 'text/csv'],
    ["mime('x.html')", 'text/html'],
    ["mime('x.mp3')", 'audio/mpeg'],
    ["mime('x.mp4')", 'video/mp4'],
    ["mime('x.zip')", 'application/zip'],
    ["mime('x.svg')", 'image/svg+xml'],
    ["mime('x.gif')", 'image/gif'],
    ["mime('x.doc')", 'application/msword'],
    ["mime('x.md')", 'text/markdown'],
    ["mime('x.webp')", 'image/webp'],
    ["mime('/a/b.c/file.PDF')", 'application/pdf'],
  ])('%s gives %j', (source, expected, scope) => {
    expect(outcome(source, scope)).toEqual({ value: expected });
  });
});
