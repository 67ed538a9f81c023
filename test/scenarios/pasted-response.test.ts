import { describe, expect, test } from 'vitest';
import { readPastedResponse } from '../../src/scenarios/index.ts';
import fc from '../support/fast-check.ts';

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
    [
      'curl -iv, which says headers twice',
      '< HTTP/1.1 401 No\nHTTP/1.1 401 No\n< Content-Type: application/json\nContent-Type: application/json\n< \n\n{"a":1}',
      ['curl -v', 401, { a: 1 }],
    ],
    [
      'curl -v whose body has no line of its own',
      '< HTTP/2 200\n< content-type: application/json\n<\n{"a":1}* Connection #0 to host x.test left intact',
      ['curl -v', 200, { a: 1 }],
    ],
    ['curl -i with the command', '$ curl -i https://x.test\nHTTP/2 200\nx: y\n\n{"a":1}', ['HTTP', 200, { a: 1 }]],
    [
      'an answer through a proxy',
      'HTTP/1.0 200 Connection established\r\n\r\nHTTP/2 403\r\nx: y\r\n\r\nNo',
      ['HTTP', 403, 'No'],
    ],
    [
      'a redirect with a body of its own',
      'HTTP/1.1 301 Moved\nlocation: /b\n\n<html>\nmoved</html>\nHTTP/1.1 200 OK\nx: y\n\n{"a":1}',
      ['HTTP', 200, { a: 1 }],
    ],
    [
      'a body that looks like an answer',
      'HTTP/1.1 200 OK\nx: y\n\nHTTP/1.1 500 it says',
      ['HTTP', 200, 'HTTP/1.1 500 it says'],
    ],
    [
      'chunks with their sizes',
      'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n7\r\n{"a":1,\r\n6\r\n"b":2}\r\n0\r\n\r\n',
      ['HTTP', 200, { a: 1, b: 2 }],
    ],
    ['headers of developer tools', ':status: 503\ncontent-type: text/plain\n\nbusy', ['HTTP', 503, 'busy']],
    ['headers that are indented', '  HTTP/1.1 401 No\n  Content-Type: application/json\n\n{}', ['HTTP', 401, {}]],
    ['a failure of curl', 'curl: (28) Operation timed out', ['a failure of curl', undefined, undefined]],
    ['XML', '<?xml version="1.0"?><a/>', ['XML', 200, '<?xml version="1.0"?><a/>']],
    ['a form', 'oauth_token=a&oauth_token_secret=b', ['a form', 200, 'oauth_token=a&oauth_token_secret=b']],
    [
      'a saved answer of Postman',
      '{"code":401,"header":[{"key":"X","value":"1"}],"body":"{\\"a\\":1}"}',
      ['JSON', 401, { a: 1 }],
    ],
    ['XML without a declaration', '<reply><a>1</a></reply>', ['XML', 200, '<reply><a>1</a></reply>']],
    ['a JSON text, quotes and all', '"pong"', ['JSON', 200, '"pong"']],
    [
      'numbers too long to be kept as data',
      '{"id":12345678901234567890}',
      ['JSON', 200, '{"id":12345678901234567890}'],
    ],
    [
      'a redirect whose body has no end of line',
      'HTTP/1.1 302 Found\nLocation: /b\n\nFound. Redirecting to /bHTTP/1.1 200 OK\nX: 1\n\n{"a":1}',
      ['HTTP', 200, { a: 1 }],
    ],
    ['a shell that ends lines with %', 'HTTP/2 200\nx: 1\n\n{"a":1}%', ['HTTP', 200, { a: 1 }]],
    ['the next prompt too', 'HTTP/2 200\nx: 1\n\n{"a":1}\nada@host:~$ ', ['HTTP', 200, { a: 1 }]],
    ['the request it answers too', 'GET /me HTTP/1.1\nHost: x\n\n\nHTTP/1.1 403 No\nX: 1\n\n{}', ['HTTP', 403, {}]],
    ['a status line without a version', 'HTTP 404 Not Found\nContent-Type: application/json\n\n{}', ['HTTP', 404, {}]],
    ['a fence of Markdown', '```json\n{"a":1}\n```', ['JSON', 200, { a: 1 }]],
    ['a mock', '{"status":401,"headers":{"x":"1"},"body":{"a":1}}', ['JSON', 401, { a: 1 }]],
    ['an entry of a log', '{"request":{},"response":{"status":401,"headers":{},"body":"no"}}', ['JSON', 401, 'no']],
    ['curl --fail', 'curl: (22) The requested URL returned error: 401', ['a failure of curl', 401, undefined]],
    ['nothing', ' \n', 'unreadable'],
  ])('%s', (_what, text, expected) => expect(read(text)).toEqual(expected));

  test.each([
    ['fetch("https://x.test", { "method": "GET" });', /Copy as fetch/],
    ["curl 'https://x.test' -H 'a: b'", /the command/],
    ['Invoke-WebRequest -Uri "https://x.test"', /PowerShell/],
    ['GET /me HTTP/1.1\nHost: x.test', /is a request/],
    ['{"id": 7, "name": "A', /broken/],
    ['curl: (3) URL using bad format', /curl failed/],
    ["{ id: 7, name: 'Ada' }", /JavaScript prints/],
    ['StatusCode        : 200\nContent           : {"id":1', /PowerShell/],
    ['{"log":{"entries":[]}}', /no requests/],
    ['{"request":{},"response":{"status":0,"headers":[],"content":{}}}', /no answer/],
  ])('what is no answer is named: %s', (text, message) => {
    expect(readPastedResponse(text)).toEqual({ kind: 'unreadable', message: expect.stringMatching(message) });
  });

  test('of a HAR, the answer to the request that waits is taken, and never a preflight', () => {
    const entry = (method: string, url: string, status: number) => ({
      request: { method, url },
      response: { status, headers: [], content: {} },
    });
    const entries = [
      entry('POST', 'https://x.test/token?a=1', 200),
      entry('GET', 'https://x.test/me', 401),
      entry('OPTIONS', 'https://x.test/me', 204),
    ];
    const text = JSON.stringify({ log: { entries } });
    const statusOf = (pasted: ReturnType<typeof readPastedResponse>) =>
      pasted.kind === 'response' && pasted.mock.status;
    expect(statusOf(readPastedResponse(text))).toBe(401);
    expect(statusOf(readPastedResponse(text, { method: 'POST', url: 'https://x.test/token' }))).toBe(200);
  });

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
