import { describe, expect, test } from 'vitest';
import { emptyText, type Value } from '../../../src/engine/index.ts';
import { bodyBytes } from '../../../src/runtime/http/body-bytes.ts';
import { encodeBody } from '../../../src/runtime/http/encode-body.ts';

const boundary = (): string => 'b0undary';
const date = new Date(0);
const bytes = Uint8Array.of(0, 255);

describe('bodies that are text', () => {
  test.each<[type: string | undefined, body: Value, text: string, contentType: string | undefined]>([
    [undefined, { a: 1, u: undefined, n: null, e: '' }, '{"a":1,"n":null,"e":""}', 'application/json'],
    ['', [1, undefined, { x: undefined }], '[1,null,{}]', 'application/json'],
    ['json', 'as {written}', 'as {written}', 'application/json'],
    ['json', null, 'null', 'application/json'],
    ['json', 5, '5', 'application/json'],
    ['json', { d: date, e: emptyText }, '{"d":"1970-01-01T00:00:00.000Z","e":""}', 'application/json'],
    ['json', { b: bytes }, '{"b":{"type":"Buffer","data":[0,255]}}', 'application/json'],
    ['urlencoded', { a: 'x y', n: null, u: undefined, e: '' }, 'a=x%20y&e=', 'application/x-www-form-urlencoded'],
    [
      'urlencoded',
      { l: ['a', null, 'b'], o: { x: 1 } },
      'l=a&l=b&o=%7B%22x%22%3A1%7D',
      'application/x-www-form-urlencoded',
    ],
    [
      'urlencoded',
      { d: date, f: false },
      'd=1970-01-01T00%3A00%3A00.000Z&f=false',
      'application/x-www-form-urlencoded',
    ],
    ['urlencoded', 'a=1&b=2', 'a=1&b=2', 'application/x-www-form-urlencoded'],
    ['text', 'plain', 'plain', undefined],
    ['string', 12.5, '12.5', undefined],
    ['raw', { q: 'Jo' }, '{"q":"Jo"}', undefined],
    ['raw', [1, 2], '[1,2]', undefined],
    ['text', date, '1970-01-01T00:00:00.000Z', undefined],
  ])('type %s: %o', (type, body, text, contentType) => {
    const encoded = encodeBody(body, type, boundary);
    expect(encoded).toEqual({ ok: true, value: { body: { kind: 'text', text }, ...(contentType && { contentType }) } });
  });
});

describe('bodies that are bytes, parts or nothing', () => {
  test.each([
    ['binary', bytes, { kind: 'bytes', bytes }],
    ['binary', 'é', { kind: 'bytes', bytes: Uint8Array.of(0xc3, 0xa9) }],
    ['binary', null, { kind: 'none' }],
    ['urlencoded', null, { kind: 'none' }],
    ['multipart/form-data', null, { kind: 'none' }],
    ['json', undefined, { kind: 'none' }],
    ['multipart/form-data', undefined, { kind: 'none' }],
  ])('type %s: %o', (type, body, expected) => {
    expect(encodeBody(body, type, boundary)).toEqual({ ok: true, value: { body: expected } });
  });

  test('the parts of a form', () => {
    const body = {
      title: 'Key',
      n: 5,
      skip: null,
      tag: ['x', 'y'],
      meta: { a: 1 },
      raw: bytes,
      file: { value: 'PEM', options: { filename: 'key.pem' } },
      typed: { value: bytes, options: { filename: 'a.bin', contentType: 'application/x-thing' } },
      none: { value: undefined, options: { filename: 'none.txt' } },
    };
    expect(encodeBody(body, 'multipart/form-data', boundary)).toEqual({
      ok: true,
      value: {
        contentType: 'multipart/form-data; boundary=b0undary',
        body: {
          kind: 'multipart',
          boundary: 'b0undary',
          parts: [
            { name: 'title', value: 'Key' },
            { name: 'n', value: '5' },
            { name: 'tag', value: 'x' },
            { name: 'tag', value: 'y' },
            { name: 'meta', value: '{"a":1}' },
            { name: 'raw', value: bytes },
            { name: 'file', value: 'PEM', filename: 'key.pem' },
            { name: 'typed', value: bytes, filename: 'a.bin', contentType: 'application/x-thing' },
          ],
        },
      },
    });
  });
});

describe('problems', () => {
  test.each<[type: string, body: Value, message: string]>([
    ['xml', 'x', 'Unknown body type "xml".'],
    ['urlencoded', 5, 'A body of type urlencoded must be an object, but it is a number.'],
    ['multipart/form-data', 'x', 'A body of type multipart/form-data must be an object, but it is a text.'],
    ['binary', { a: 1 }, 'A binary body must be a buffer, but it is a collection.'],
  ])('type %s: %o', (type, body, message) => {
    expect(encodeBody(body, type, boundary)).toMatchObject({ ok: false, error: { message } });
  });
});

test('parts on the wire, with names that cannot break out of their line', () => {
  const wire = bodyBytes({
    kind: 'multipart',
    boundary: 'b',
    parts: [
      { name: 'a"\r\nx', value: 'é' },
      { name: 'f', value: Uint8Array.of(65), filename: 'f.txt', contentType: 'text/plain' },
      { name: 'g', value: 'B', filename: 'g' },
    ],
  });
  expect(new TextDecoder().decode(wire)).toBe(
    [
      '--b',
      'Content-Disposition: form-data; name="a%22%0D%0Ax"',
      '',
      'é',
      '--b',
      'Content-Disposition: form-data; name="f"; filename="f.txt"',
      'Content-Type: text/plain',
      '',
      'A',
      '--b',
      'Content-Disposition: form-data; name="g"; filename="g"',
      'Content-Type: application/octet-stream',
      '',
      'B',
      '--b--',
      '',
    ].join('\r\n'),
  );
});
