import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPastedResponse } from '../../src/scenarios/index.ts';

const read = (text: string) => {
  const pasted = readPastedResponse(text);
  return pasted.kind === 'response' ? [pasted.from, pasted.mock.status, pasted.mock.body] : pasted.kind;
};

const verbose = `*   Trying 192.0.2.1:443...
* Connected to api.x.test port 443
> GET /me HTTP/2
> Host: api.x.test
> Authorization: Bearer abc
>
< HTTP/2 401
< content-type: application/json
< x-request-id: 7
<
{ [30 bytes data]
{"message":"No"}
* Connection #0 to host api.x.test left intact`;

const har = {
  log: {
    entries: [
      {
        request: { method: 'GET', url: 'https://x.test/me' },
        response: {
          status: 403,
          headers: [{ name: 'X-A', value: '1' }],
          content: { mimeType: 'application/json', text: '{"a":1}' },
        },
      },
    ],
  },
};

describe('an answer is read from', () => {
  test.each<[what: string, text: string, expected: unknown]>([
    ['curl -i', 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{"id":1}', ['HTTP', 200, { id: 1 }]],
    [
      'a redirect before it',
      'HTTP/1.1 302 Found\nlocation: /b\n\nHTTP/2 200\ncontent-type: text/plain\n\nhello',
      ['HTTP', 200, 'hello'],
    ],
    [
      '100 Continue before it',
      'HTTP/1.1 100 Continue\n\nHTTP/1.1 201 Created\ncontent-type: application/json\n\n[1]',
      ['HTTP', 201, [1]],
    ],
    ['an answer without a body', 'HTTP/1.1 204 No Content\nx: y\n', ['HTTP', 204, undefined]],
    ['curl -v', verbose, ['curl -v', 401, { message: 'No' }]],
    ['a HAR', JSON.stringify(har), ['HAR', 403, { a: 1 }]],
    ['one entry of it', JSON.stringify(har.log.entries[0]), ['HAR', 403, { a: 1 }]],
    ['only its response', JSON.stringify(har.log.entries[0]?.response), ['HAR', 403, { a: 1 }]],
    ['JSON', ' {"a":[1]} ', ['JSON', 200, { a: [1] }]],
    ['an HTML page', '<!DOCTYPE html><html></html>', ['HTML', 200, '<!DOCTYPE html><html></html>']],
    ['any text', 'Bad gateway', ['text', 200, 'Bad gateway']],
    [
      'broken JSON with a JSON type',
      'HTTP/1.1 200 OK\ncontent-type: application/json\n\n{"a":',
      ['HTTP', 200, '{"a":'],
    ],
    ['nothing', ' \n', 'unreadable'],
  ])('%s', (_what, text, expected) => expect(read(text)).toEqual(expected));

  test('headers come along, except those about the way it travelled', () => {
    const pasted = readPastedResponse(
      'HTTP/1.1 429 Slow\nRetry-After: 30\nContent-Encoding: gzip\nTransfer-Encoding: chunked\n\n{}',
    );
    expect(pasted).toMatchObject({ kind: 'response', mock: { headers: { 'retry-after': '30' } } });
    expect(JSON.stringify(pasted)).not.toMatch(/gzip|chunked/);
  });

  test('anything at all without throwing', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.string().map((text) => `HTTP/1.1 200\n${text}`),
          fc.string().map((text) => `< HTTP/2 200\n${text}`),
        ),
        (text) => {
          expect(['response', 'unreadable']).toContain(readPastedResponse(text).kind);
        },
      ),
    );
  });
});
