import { describe, expect, test } from 'vitest';
import { breadcrumbsAt, foldingRanges, formatText, outline, type OutlineItem } from '../../src/language/index.ts';
import { cursor } from '../support/cursor.ts';

const text = `// one
// two
{
  "url": "https://a.example",
  /* about
     it */
  "response": {
    "metadata": {
      "value": "{{body.email}}"
    },
    "error": { "message": "x" }
  },
  "headers": [
    1
  ]
}`;

test('folding hides objects, lists and comments over several lines', () => {
  expect(foldingRanges(text).map(({ startLine, endLine, kind }) => `${startLine}-${endLine} ${kind}`)).toEqual([
    '1-2 comment',
    '3-15 region',
    '5-6 comment',
    '7-11 region',
    '8-9 region',
    '13-14 region',
  ]);
  expect(foldingRanges('{\n"a": [\n1\n')).toEqual([]);
});

test.each([
  ['{\r\n  "a": {\r\n    "b": 1\r\n  }\r\n}', ['1-4', '2-3']],
  ['{\n "a": "{ [ //",\n "b": [\n1\n]\n}', ['1-5', '3-4']],
  ['{\n"a": "x\n}\n}', ['1-2']],
  ['// a\n\n// b\n// c\n{\n}', ['3-4']],
  ['{\n}}\n}\n[\n1\n]', ['4-5']],
])('folding of %j', (source, expected) => {
  expect(foldingRanges(source).map(({ startLine, endLine }) => `${startLine}-${endLine}`)).toEqual(expected);
});

const tree = (items: readonly OutlineItem[]): readonly unknown[] =>
  items.map(({ name, kind, children }) =>
    children.length === 0 ? `${name} ${kind}` : [`${name} ${kind}`, tree(children)],
  );

describe('outline', () => {
  test('of a request goes by directive', () => {
    expect(tree(outline(text, 'communication'))).toEqual([
      'url directive',
      [
        'response directive',
        [
          ['metadata directive', ['value value']],
          ['error directive', ['message value']],
        ],
      ],
      ['headers directive', ['[1] value']],
    ]);
  });

  test('shows the beginning of values, on one line and without half a character', () => {
    const [first] = outline(`{ "a": "one\\n  two ${'x'.repeat(51)}😀y" }`, 'common');
    expect(first?.detail).toBe(`one two ${'x'.repeat(51)}…`);
  });

  test('of steps begins with them', () => {
    expect(tree(outline('{ "token": { "url": "x" } }', 'communication'))).toEqual([['token step', ['url directive']]]);
  });

  test('of the form goes by field', () => {
    expect(tree(outline('[{ "name": "apiKey" }, { "type": "text" }]', 'parameters'))).toEqual([
      ['apiKey field', ['name value']],
      ['[2] field', ['type value']],
    ]);
  });

  test('of a broken text shows what can be read', () => {
    expect(tree(outline('{ "url": "x", "response": { "uid"', 'communication'))).toEqual([
      'url directive',
      ['response directive', ['uid directive']],
    ]);
  });
});

test.each([
  ['{ "response": { "metadata": { "value": "a|" } } }', ['response', 'metadata', 'value']],
  ['[{ "a": 1 }, { "na|me": 1 }]', ['[2]', 'name']],
  ['|', []],
  ['{ "response": { "error":| } }', ['response', 'error']],
  ['{ "response": { "error": | } }', ['response', 'error']],
  ['{ "url": h|, "method": "GET" }', ['url']],
  ['{ "url":|"x" }', ['url']],
  ['{ "url": "x", | }', []],
  ['{ "url": "x" | }', []],
])('breadcrumbs of %s', (marked, expected) => {
  const { text: document, offset } = cursor(marked);
  expect(breadcrumbsAt(document, offset).map(({ name }) => name)).toEqual(expected);
});

test('a breadcrumb stands for its key and its value', () => {
  const { text: document, offset } = cursor('{ "a": [{ "b": "x|" }] }');
  expect(breadcrumbsAt(document, offset).map(({ range }) => document.slice(range.start, range.end))).toEqual([
    '"a": [{ "b": "x" }]',
    '{ "b": "x" }',
    '"b": "x"',
  ]);
});

describe('formatting', () => {
  const formatted = (source: string): string =>
    formatText(source, { tabSize: 2, insertSpaces: true }).reduceRight(
      (all, { range, text: inserted }) => all.slice(0, range.start) + inserted + all.slice(range.end),
      source,
    );

  test('keeps comments, trailing commas and texts', () => {
    expect(formatted('// a\n{"b":  "x  {{ y }}", // c\n/* d */ "e": [1,2,],}')).toBe(
      '// a\n{\n  "b": "x  {{ y }}", // c\n  /* d */ "e": [\n    1,\n    2,\n  ],\n}',
    );
  });

  test('changes nothing the second time', () => {
    const once = formatted('{"a":{"b":[1]}}');
    expect(formatted(once)).toBe(once);
  });
});
