import { describe, expect, test } from 'vitest';
import type { Value } from '../../../src/engine/index.ts';
import { decodeBody } from '../../../src/runtime/http/decode-body.ts';
import type { HttpResponse } from '../../../src/runtime/http/http-message.ts';

function response(text: string, contentType?: string): HttpResponse {
  return {
    status: 200,
    url: 'https://h.test/a',
    headers: contentType === undefined ? [] : [['content-type', contentType]],
    body: new TextEncoder().encode(text),
    durationMs: 0,
  };
}

describe('by content type', () => {
  test.each<[contentType: string | undefined, text: string, expected: Value]>([
    ['application/json', '{"a":[1,null]}', { a: [1, null] }],
    ['Application/JSON ; charset=latin1', '"é"', 'é'],
    ['application/json', '\uFEFF{}', {}],
    ['text/plain', '{"a":1}', '{"a":1}'],
    ['text/html', '<p>', '<p>'],
    ['application/vnd.api+json', '{}', '{}'],
    ['application/x-www-form-urlencoded', 'a=1&a=2&b&c=%C3%A9+x', { a: ['1', '2'], b: '', c: 'é x' }],
    [undefined, '{}', '{}'],
    ['application/json', '', ''],
  ])('%s: %s', (contentType, text, expected) => {
    expect(decodeBody(response(text, contentType), 'automatic')).toEqual({ ok: true, value: expected });
  });

  test.each(['application/xml', 'text/xml; charset=utf-8'])('%s is read as XML', (contentType) => {
    expect(decodeBody(response('<a><b>1</b></a>', contentType), 'automatic')).toEqual({
      ok: true,
      value: { a: { b: ['1'] } },
    });
  });
});

describe('by the type that was asked for', () => {
  test.each<[type: string, text: string, expected: Value]>([
    ['json', '5', 5],
    ['text', '5', '5'],
    ['string', '5', '5'],
    ['raw', '5', '5'],
    ['urlencoded', '?a=1', { '?a': '1' }],
    ['urlencoded', '__proto__=1', Object.fromEntries([['__proto__', '1']])],
    ['binary', 'A', Uint8Array.of(65)],
    ['binary', '', ''],
    ['json', '', ''],
  ])('%s: %s', (type, text, expected) => {
    expect(decodeBody(response(text, 'text/html'), type)).toEqual({ ok: true, value: expected });
  });

  test.each([
    ['json', 'nope', 'Response body is not valid JSON.'],
    ['json', ' ', 'Response body is not valid JSON.'],
    ['json', '['.repeat(201) + ']'.repeat(201), 'Response body is nested deeper than 200 levels.'],
    ['xml', '<a><b></a>', 'Response body is not valid XML.'],
    ['xml', 'plain', 'Response body is not valid XML.'],
    ['yaml', 'a: 1', 'Unknown response type "yaml".'],
  ])('%s: %s fails', (type, text, message) => {
    expect(decodeBody(response(text), type)).toEqual({ ok: false, error: { message } });
  });
});
