import { describe, expect, test } from 'vitest';
import { emptyText, FunctionError, type Value } from '../../../../src/engine/index.ts';
import fc from '../../../support/fast-check.ts';
import { call } from '../call.ts';

describe('JSON', () => {
  test('what createJSON writes is what JSON.stringify writes, and parseJSON reads it back', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = call('createJSON', [value as Value]);
        expect(text).toBe(JSON.stringify(value));
        expect(call('parseJSON', [text])).toEqual(JSON.parse(text as string));
      }),
    );
  });

  test.each<[value: Value, text: Value]>([
    [undefined, undefined],
    [null, 'null'],
    [emptyText, '""'],
    [Number.NaN, 'null'],
    [new Date(0), '"1970-01-01T00:00:00.000Z"'],
    [{ a: undefined, b: [undefined] }, '{"b":[null]}'],
    [new Uint8Array([1, 2]), '{"type":"Buffer","data":[1,2]}'],
    [{ toJSON: 'x' }, '{"toJSON":"x"}'],
  ])('createJSON, case %#', (value, text) => {
    expect(call('createJSON', [value])).toBe(text);
  });

  test('parseJSON makes __proto__ a member', () => {
    const value = call('parseJSON', ['{"__proto__":{"a":1}}']);
    expect(Object.hasOwn(value as object, '__proto__')).toBe(true);
    expect((value as { a?: unknown }).a).toBeUndefined();
  });

  test('parseJSON takes numbers, buffers and a byte order mark', () => {
    expect(call('parseJSON', [12])).toBe(12);
    expect(call('parseJSON', [new Uint8Array([0x5b, 0x5d])])).toEqual([]);
    expect(call('parseJSON', ['\ufeff{}'])).toEqual({});
  });

  test.each<[text: Value, sentence: string]>([
    ['{bad', 'the text is no JSON'],
    ['[1,]', 'the text is no JSON'],
    ['undefined', 'the text is no JSON.'],
    ['[object Object]', 'the text is no JSON'],
    ['', 'the text is empty'],
    [null, 'the text is empty'],
    [{ a: 1 }, 'JSON text is needed, and this is a collection'],
    [[], 'JSON text is needed, and this is a list'],
  ])('parseJSON refuses %j', (text, sentence) => {
    expect(() => call('parseJSON', [text])).toThrow(FunctionError);
    expect(() => call('parseJSON', [text])).toThrow(sentence);
  });

  test.each([
    ['x'],
    ['{"a": "secret" secret}'],
    ['"secret'],
    ['\ud83d\ude00'],
    ['{"a":1}"'],
    ['<html>'],
    ['undefined'],
  ])('what is wrong with %j is a whole sentence that repeats nothing of it', (text) => {
    const sentence = sentenceOf(() => call('parseJSON', [text]));
    expect(sentence).toMatch(/^the text is no JSON(?:: [A-Z].*[^\s,.:])?\.$/u);
    expect(sentence.split("'").length % 2).toBe(1);
    expect(sentence).not.toContain('secret');
  });
});

function sentenceOf(refused: () => Value): string {
  try {
    refused();
  } catch (error) {
    if (error instanceof FunctionError) return error.message;
  }
  throw new Error('It is not refused.');
}

test.each([
  ['a.tar.gz', 'application/gzip'],
  ['a.CSV', 'text/csv'],
  ['a.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['dir.png/file', undefined],
  ['.htaccess', undefined],
  ['a.constructor', undefined],
  ['', undefined],
  [null, undefined],
])('mime of %j is %j', (name, type) => {
  expect(call('mime', [name])).toBe(type);
});

describe('toDataStructure', () => {
  test.each<[args: readonly Value[], fields: Value]>([
    [[{}], []],
    [['{"a":null}'], [{ name: 'a', type: 'any' }]],
    [
      [[{ a: 1 }, { a: null, b: 'x' }]],
      [
        { name: 'a', type: 'number' },
        { name: 'b', type: 'text' },
      ],
    ],
    [[[{ a: 1 }, { a: 'x' }]], [{ name: 'a', type: 'any' }]],
    [
      [{ d: new Date(0), f: new Uint8Array() }],
      [
        { name: 'd', type: 'date' },
        { name: 'f', type: 'buffer' },
      ],
    ],
    [[{ l: [] }], [{ name: 'l', type: 'array', spec: { type: 'any' } }]],
    [
      [{ l: [{ x: 1 }, { y: true }] }],
      [
        {
          name: 'l',
          type: 'array',
          spec: {
            type: 'collection',
            spec: [
              { name: 'x', type: 'number' },
              { name: 'y', type: 'boolean' },
            ],
          },
        },
      ],
    ],
    [
      ['<a><b>1</b></a>', 'xml'],
      [{ name: 'a', type: 'collection', spec: [{ name: 'b', type: 'array', spec: { type: 'text' } }] }],
    ],
  ])('%j', (args, fields) => {
    expect(call('toDataStructure', args)).toEqual(fields);
  });

  test.each<[args: readonly Value[], sentence: string]>([
    [['a;b', 'csv'], '"csv" is not a type of data'],
    [['{bad'], 'the text is no JSON'],
    [['[1]'], 'only collections have fields, and the data holds the number 1'],
  ])('refuses %j', (args, sentence) => {
    expect(() => call('toDataStructure', args)).toThrow(FunctionError);
    expect(() => call('toDataStructure', args)).toThrow(sentence);
  });
});

test('errorFactory knows the types of Make and refuses others', () => {
  expect(call('errorFactory', ['RateLimitError', 'Slow down.'])).toEqual({
    type: 'RateLimitError',
    message: 'Slow down.',
  });
  expect(() => call('errorFactory', ['TypeError', 'x'])).toThrow(FunctionError);
  expect(() => call('errorFactory', ['TypeError', 'x'])).toThrow('"TypeError" is not a type of error');
});
