import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { HttpRequest, TransportWarning } from '../../../src/runtime/http/http-message.ts';
import { createFetchTransport } from '../../../src/runtime/transports/create-fetch-transport.ts';
import type { PageFacts } from '../../../src/runtime/transports/explain-fetch-failure.ts';
import type { SendOptions } from '../../../src/runtime/transports/transport.ts';

const server = createServer(answer);
let origin = '';

beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** Tells what it received; some paths behave in their own way. */
async function answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  if (incoming.url === '/never') return;
  if (incoming.url === '/half') {
    outgoing.writeHead(200, { 'content-length': '100' }).write('half');
    return;
  }
  if (incoming.url === '/cut') {
    outgoing.writeHead(200, { 'content-length': '100' }).write('half', () => outgoing.destroy());
    return;
  }
  if (incoming.url === '/broken') {
    outgoing.destroy();
    return;
  }
  if (incoming.url === '/old') {
    outgoing.writeHead(302, { location: '/new?token=secret' }).end();
    return;
  }
  outgoing.writeHead(incoming.url === '/teapot' ? 418 : 200, { 'Content-Type': 'application/json', 'X-Id': 'S9' });
  const { method, url, headers } = incoming;
  outgoing.end(JSON.stringify({ method, url, headers, body: Buffer.concat(chunks).toString('latin1') }));
}

const request = (path: string, more: Partial<HttpRequest> = {}): HttpRequest => ({
  method: 'GET',
  url: path.startsWith('/') ? origin + path : path,
  headers: [],
  body: { kind: 'none' },
  ...more,
});

async function send(sent: HttpRequest, more: Partial<SendOptions> = {}) {
  const warnings: TransportWarning[] = [];
  const options = {
    timeoutMs: 5000,
    signal: new AbortController().signal,
    warn: (w: TransportWarning) => warnings.push(w),
  };
  const result = await createFetchTransport(fetch).send(sent, { ...options, ...more });
  const echo = result.ok ? (JSON.parse(new TextDecoder().decode(result.value.body) || '{}') as Echo) : undefined;
  return { result, echo, warnings };
}

interface Echo {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

describe('an answer', () => {
  test('has status, lower-case headers, bytes, address and time', async () => {
    const { result } = await send(request('/teapot'));
    expect(result).toMatchObject({ ok: true, value: { status: 418, url: `${origin}/teapot` } });
    if (!result.ok) return;
    expect(result.value.headers).toContainEqual(['x-id', 'S9']);
    expect(result.value.body).toBeInstanceOf(Uint8Array);
    expect(result.value.durationMs).toBeGreaterThan(0);
  });
});

describe('what goes out', () => {
  test('a text body brings no content type of its own', async () => {
    const { echo } = await send(request('/a', { method: 'POST', body: { kind: 'text', text: 'é' } }));
    expect(echo).toMatchObject({ method: 'POST', body: 'Ã©' });
    expect(echo?.headers).not.toHaveProperty('content-type');
  });

  test('headers of the definition', async () => {
    const headers = [
      ['authorization', 'Bearer x'],
      ['content-type', 'text/xml'],
    ] as const;
    const { echo } = await send(request('/a', { method: 'PUT', headers, body: { kind: 'text', text: '<a/>' } }));
    expect(echo?.headers).toMatchObject({ authorization: 'Bearer x', 'content-type': 'text/xml' });
  });

  test('the parts of a form', async () => {
    const parts = [{ name: 'f', value: Uint8Array.of(255), filename: 'f.bin' }];
    const { echo } = await send(request('/a', { method: 'POST', body: { kind: 'multipart', boundary: 'b', parts } }));
    expect(echo?.body).toMatch(/^--b\r\n.*filename="f\.bin"\r\n.*\r\n\r\nÿ\r\n--b--\r\n$/s);
  });

  test('no body with GET', async () => {
    const { echo } = await send(request('/a', { body: { kind: 'text', text: 'x' } }));
    expect(echo).toMatchObject({ method: 'GET', body: '' });
  });

  test('not the headers that browsers forbid, with a word about each', async () => {
    const headers = [
      ['cookie', 'a=secret'],
      ['user-agent', 'mine'],
      ['sec-x', '1'],
      ['x-http-method-override', 'TRACE'],
      ['x-ok', '1'],
    ] as const;
    const { echo, warnings } = await send(request('/a', { headers }));
    expect(echo?.headers).toMatchObject({ 'x-ok': '1' });
    expect(echo?.headers).not.toHaveProperty('cookie');
    expect(warnings.map(({ code }) => code)).toEqual(Array(4).fill('forbidden-header'));
    expect(JSON.stringify(warnings)).not.toContain('secret');
  });
});

describe('redirects', () => {
  test('are followed by the platform, with a warning', async () => {
    const { result, warnings } = await send(request('/old'));
    expect(result).toMatchObject({ ok: true, value: { status: 200, url: `${origin}/new?token=secret` } });
    expect(warnings.map(({ code }) => code)).toEqual(['unreadable-redirect']);
    expect(JSON.stringify(warnings)).not.toContain('secret');
  });

  test.each([
    ['POST', false],
    ['DELETE', true],
  ])('of %s: says that a browser keeps the method, %s', async (method, says) => {
    const { warnings } = await send(request('/old', { method }));
    expect(warnings.some(({ message }) => message.includes(`it sent ${method} again`))).toBe(says);
  });

  test('are the answer when the definition wants them and the platform shows them', async () => {
    const { result } = await send(request('/old'), { followRedirects: false });
    expect(result).toMatchObject({ ok: true, value: { status: 302 } });
  });

  test('are a failure when the definition wants them and the platform hides them', async () => {
    const hidden = { type: 'opaqueredirect', arrayBuffer: () => Promise.resolve(new ArrayBuffer(0)) };
    const transport = createFetchTransport(() => Promise.resolve(hidden as Response));
    const options = { timeoutMs: 1000, signal: new AbortController().signal, warn: () => undefined };
    expect(await transport.send(request('https://h.test'), { ...options, followRedirects: false })).toMatchObject({
      error: { kind: 'network', message: expect.stringContaining('redirect') },
    });
  });
});

describe('no answer', () => {
  test.each(['/never', '/half'])('in time: %s', async (path) => {
    const { result } = await send(request(path), { timeoutMs: 60 });
    expect(result).toMatchObject({ error: { kind: 'timeout', message: 'The request timed out after 60 ms.' } });
  });

  test.each(['/never', '/half'])('because of a cancel: %s', async (path) => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 30);
    const { result } = await send(request(path), { signal: controller.signal });
    expect(result).toMatchObject({ error: { kind: 'aborted' } });
  });

  test('because it was cancelled before', async () => {
    const { result } = await send(request('/a'), { signal: AbortSignal.abort() });
    expect(result).toMatchObject({ error: { kind: 'aborted' } });
  });

  test('because the connection broke', async () => {
    const { result } = await send(request('/broken'));
    expect(result).toMatchObject({ error: { kind: 'network', code: expect.any(String) } });
  });

  test('because the answer was cut off', async () => {
    const { result } = await send(request('/cut'));
    expect(result).toMatchObject({
      error: { kind: 'network', message: expect.stringContaining('began with status 200') },
    });
  });

  test.each(['/me', 'ftp://h.test', 'https://a b/'])('because %s is no address', async (url) => {
    const { result } = await send({ ...request('/'), url });
    expect(result).toMatchObject({ error: { kind: 'bad-url' } });
  });

  test('because browsers do not send the method', async () => {
    const { result } = await send(request('/a', { method: 'TRACE' }));
    expect(result).toMatchObject({ error: { kind: 'network', message: 'A browser does not send TRACE requests.' } });
  });
});

describe('what a browser would not say', () => {
  test.each<[url: string, page: PageFacts, kind: string, message: string]>([
    [
      'https://h.test/a?key=secret',
      { secure: true, online: true },
      'cors-suspected',
      'The browser got no readable answer from h.test, and does not tell a page why.',
    ],
    ['http://localhost:3000/a', { secure: true, online: true }, 'cors-suspected', 'localhost:3000'],
    [
      'http://h.test/a',
      { secure: true, online: true },
      'network',
      'A page loaded over https cannot call http://h.test.',
    ],
    ['http://h.test/a', { secure: false, online: true }, 'cors-suspected', 'h.test'],
    ['https://h.test/a', { secure: true, online: false }, 'network', 'This device is offline.'],
    ['https://user:secret@h.test/a', { secure: true, online: true }, 'bad-url', '(h.test)'],
  ])('%s from %o', async (url, page, kind, message) => {
    const transport = createFetchTransport(() => Promise.reject(new TypeError('Failed to fetch')), page);
    const options = { timeoutMs: 1000, signal: new AbortController().signal, warn: () => undefined };
    const result = await transport.send(request(url), options);
    expect(result).toMatchObject({
      error: {
        kind,
        message: expect.stringContaining(message),
        ...(kind === 'cors-suspected' && { advice: expect.any(String) }),
      },
    });
    expect(JSON.stringify(result)).not.toContain('secret');
  });
});
