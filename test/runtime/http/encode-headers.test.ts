import { describe, expect, test } from 'vitest';
import type { Value } from '../../../src/engine/index.ts';
import { encodeHeaders } from '../../../src/runtime/http/encode-headers.ts';

describe('headers', () => {
  test.each<[headers: Value, contentType: string | undefined, expected: readonly (readonly [string, string])[]]>([
    [undefined, undefined, []],
    [null, 'application/json', [['content-type', 'application/json']]],
    [
      { 'X-Num': 123, 'X-Bool': true },
      undefined,
      [
        ['x-num', '123'],
        ['x-bool', 'true'],
      ],
    ],
    [{ 'X-None': undefined, 'X-Null': null, 'X-Empty': '' }, undefined, [['x-empty', '']]],
    [{ 'X-List': ['a', null, 1] }, undefined, [['x-list', 'a, 1']]],
    [{ 'X-Date': new Date(0) }, undefined, [['x-date', '1970-01-01T00:00:00.000Z']]],
    [{ 'X-A': '1', 'x-a': '2' }, undefined, [['x-a', '2']]],
    [{ 'Content-Type': 'text/xml' }, 'application/json', [['content-type', 'text/xml']]],
    [{ 'Content-Type': null }, 'application/json', [['content-type', 'application/json']]],
    [{ a: 'é\tb' }, undefined, [['a', 'é\tb']]],
  ])('%o with body type %s', (headers, contentType, expected) => {
    expect(encodeHeaders(headers, contentType)).toEqual({ ok: true, value: expected });
  });

  test.each<[headers: Value, message: string]>([
    ['text', 'headers must be an object, but it is a text.'],
    [{ a: { b: 1 } }, 'The header "a" cannot be a collection.'],
    [{ a: ['x', { b: 1 }] }, 'The header "a" cannot be a collection.'],
    [{ 'a b': '1' }, '"a b" is not a possible header name.'],
    [{ '': '1' }, '"" is not a possible header name.'],
    [{ a: 'key\n' }, 'The header "a" holds a line break, which cannot be sent.'],
    [{ a: 'key\r' }, 'The header "a" holds a line break, which cannot be sent.'],
    [{ a: '5 €' }, 'The header "a" holds "€" (U+20AC), which cannot be sent.'],
    [{ a: '😀' }, 'The header "a" holds "😀" (U+1F600), which cannot be sent.'],
    [{ a: 'key\u200B' }, 'The header "a" holds the invisible character U+200B, which cannot be sent.'],
    [{ a: 'a\0' }, 'The header "a" holds the invisible character U+0000, which cannot be sent.'],
    [{ a: '\uD800' }, 'The header "a" holds the invisible character U+D800, which cannot be sent.'],
  ])('%o is a problem', (headers, message) => {
    expect(encodeHeaders(headers)).toMatchObject({ ok: false, error: { message } });
  });
});
