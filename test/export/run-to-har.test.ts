import { describe, expect, test } from 'vitest';
import { encodeBase64 } from '../../src/base/base64.ts';
import { encodeUtf8 } from '../../src/base/utf8.ts';
import { runToHar } from '../../src/export/index.ts';
import type { HttpBody, HttpHeader, HttpRequest, TraceEvent } from '../../src/runtime/index.ts';
import { maskText } from '../../src/secrets/index.ts';

const secret = 'zX9-secret-zX9';
const startedAt = '2025-01-01T00:00:00.000Z';
const place = { phase: 'request', at: 0 };

const request = (more: Partial<HttpRequest> = {}): HttpRequest => ({
  method: 'POST',
  url: 'https://a.example/x?y=1',
  headers: [],
  body: { kind: 'none' },
  ...more,
});
const asked = (given: HttpRequest): TraceEvent =>
  ({ ...place, kind: 'request', request: given, redirect: false }) as unknown as TraceEvent;
const answered = (headers: readonly HttpHeader[], text: string): TraceEvent =>
  ({
    ...place,
    kind: 'response',
    response: { status: 200, headers, body: encodeUtf8(text), durationMs: 7 },
  }) as unknown as TraceEvent;

const har = (events: readonly TraceEvent[], secrets: readonly string[] = [secret]): string =>
  runToHar({ events, startedAt, redact: (text) => maskText(text, secrets) });
const entriesOf = (text: string): readonly Record<string, unknown>[] => JSON.parse(text).log.entries;

const part = { name: 'file', value: 'v' };
const multipart = (more: object): HttpBody => ({ kind: 'multipart', boundary: 'b', parts: [{ ...part, ...more }] });

describe('no secret is left in', () => {
  test.each<[string, Partial<HttpRequest>]>([
    ['the method', { method: secret }],
    ['the address', { url: `https://${secret}.example/` }],
    ['a name of the query', { url: `https://a.example/?${secret}=1` }],
    ['a value of the query', { url: `https://a.example/?k=${secret}` }],
    ['the name of a header', { headers: [[secret, '1']] }],
    ['the value of a header', { headers: [['k', `Bearer ${secret}`]] }],
    ['the type of the body', { headers: [['content-type', secret]], body: { kind: 'text', text: '' } }],
    ['the body', { body: { kind: 'text', text: `{"k":"${secret}"}` } }],
    ['the name of a part', { body: multipart({ name: secret }) }],
    ['the value of a part', { body: multipart({ value: secret }) }],
    ['the file name of a part', { body: multipart({ filename: `${secret}.pem` }) }],
  ])('%s', (_name, more) => {
    const [entry] = entriesOf(har([asked(request(more)), answered([], '')]));
    expect(entry).toBeDefined();
    expect(JSON.stringify(entry)).not.toContain(secret);
  });

  test('bytes', () => {
    const bytes = encodeUtf8(secret);
    const text = har([asked(request({ body: { kind: 'bytes', bytes } })), answered([], '')], [encodeBase64(bytes)]);
    expect(text).not.toContain(encodeBase64(bytes));
  });

  test('an answer of bytes that holds one', () => {
    const body = new Uint8Array([0xff, ...encodeUtf8(secret)]);
    const response = { status: 200, headers: [], body, durationMs: 7 };
    const text = har([asked(request()), { ...place, kind: 'response', response } as unknown as TraceEvent]);
    expect(text).not.toContain(secret);
    expect(text).not.toContain(encodeBase64(body));
  });

  test('an answer, where it is cut too', () => {
    const long = 'x'.repeat(2_000_000 - 5) + secret;
    expect(har([asked(request()), answered([[secret, secret]], long)])).not.toContain(secret.slice(0, 4));
  });
});

test('every request stands with its answer, and one without answer with status 0', () => {
  const failed = { ...place, kind: 'no-response', failure: { message: 'offline' } } as unknown as TraceEvent;
  const text = har([
    asked(request()),
    answered([['Content-Type', 'text/plain']], 'yes'),
    asked(request({ method: 'PUT' })),
    failed,
  ]);
  expect(entriesOf(text)).toMatchObject([
    {
      time: 7,
      request: { method: 'POST', url: 'https://a.example/x?y=1', queryString: [{ name: 'y', value: '1' }] },
      response: { status: 200, content: { size: 3, mimeType: 'text/plain', text: 'yes' } },
    },
    { time: 0, request: { method: 'PUT' }, response: { status: 0 } },
  ]);
});

test('bytes of an answer are Base64, and a part says its type', () => {
  const body = new Uint8Array([0x89, 0x50, 0xff]);
  const response = { status: 200, headers: [['content-type', 'image/png']], body, durationMs: 7 };
  const [entry] = entriesOf(
    har([
      asked(request({ body: multipart({ filename: 'a.txt', contentType: 'text/plain' }) })),
      { ...place, kind: 'response', response } as unknown as TraceEvent,
    ]),
  );
  expect(entry).toMatchObject({
    request: { postData: { params: [{ name: 'file', value: 'v', fileName: 'a.txt', contentType: 'text/plain' }] } },
    response: { content: { text: 'iVD/', encoding: 'base64', mimeType: 'image/png' } },
  });
});
