import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  createFetchTransport,
  type HttpRequest,
  proxyOrigin,
  readProxy,
  throughProxy,
  type TransportWarning,
} from '../../../src/runtime/index.ts';

describe('an address of a proxy', () => {
  test.each([
    ['', null],
    ['   ', null],
    ['http://localhost:8080', 'http://localhost:8080'],
    [' https://proxy.example/cors/ ', 'https://proxy.example/cors/'],
    ['https://proxy.example/?url=', 'https://proxy.example/?url='],
    ['https://proxy.example/fetch?u={url}&raw=1', 'https://proxy.example/fetch?u={url}&raw=1'],
  ])('%j is fine', (text, proxy) => {
    expect(readProxy(text)).toEqual({ ok: true, value: proxy });
  });

  test.each([
    ['localhost:8080', /begins with http/],
    ['socks5://localhost:1080', /begins with http/],
    ['javascript:alert(1)', /begins with http/],
    ['http://', /begins with http/],
    ['https:///x', /begins with http/],
    ['http://me:pass@localhost:8080/', /user name or password/],
    ['http://localhost:8080/#/', /after #/],
  ])('%j is not', (text, message) => {
    expect(readProxy(text)).toEqual({ ok: false, error: expect.stringMatching(message) });
  });
});

test.each([
  ['http://localhost:8080', 'http://localhost:8080/https://api.test/me?a=1&b=2'],
  ['http://localhost:8080/', 'http://localhost:8080/https://api.test/me?a=1&b=2'],
  ['https://p.test/cors', 'https://p.test/cors/https://api.test/me?a=1&b=2'],
  ['https://p.test/?url=', 'https://p.test/?url=https%3A%2F%2Fapi.test%2Fme%3Fa%3D1%26b%3D2'],
  ['https://p.test/{url}/go', 'https://p.test/https%3A%2F%2Fapi.test%2Fme%3Fa%3D1%26b%3D2/go'],
])('through %s', (proxy, address) => {
  expect(throughProxy(proxy, 'https://api.test/me?a=1&b=2')).toBe(address);
  expect(URL.canParse(address)).toBe(true);
  expect(proxyOrigin(proxy)).toBe(new URL(proxy.replace('{url}', 'x')).origin);
});

describe('a request through a proxy', () => {
  let server: Server;
  let proxy = '';
  const asked: string[] = [];

  beforeAll(async () => {
    server = createServer((incoming, outgoing) => {
      asked.push(`${incoming.method} ${incoming.url} ${incoming.headers['x-key']}`);
      outgoing.writeHead(201, { 'content-type': 'application/json' }).end('{"id":1}');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    proxy = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  const request: HttpRequest = {
    method: 'POST',
    url: 'https://api.test/me?a=1',
    headers: [
      ['x-key', 'k'],
      ['cookie', 'a=1'],
    ],
    body: { kind: 'text', text: '{}' },
  };
  const send = async (address: string) => {
    const warnings: TransportWarning[] = [];
    const transport = createFetchTransport(fetch, { secure: false, online: true }, address);
    const signal = new AbortController().signal;
    const result = await transport.send(request, { timeoutMs: 5000, signal, warn: (one) => warnings.push(one) });
    return { result, codes: warnings.map(({ code }) => code), texts: warnings.map(({ message }) => message) };
  };

  test('reaches the proxy, answers for the service, and says so', async () => {
    const { result, codes, texts } = await send(proxy);
    expect(asked).toEqual(['POST /https://api.test/me?a=1 k']);
    expect(result).toMatchObject({ ok: true, value: { status: 201, url: 'https://api.test/me?a=1' } });
    expect(codes.toSorted()).toEqual(['forbidden-header', 'through-proxy']);
    expect(texts.join()).toContain(new URL(proxy).origin);
  });

  test('one that the page cannot read is named, not the service', async () => {
    const transport = createFetchTransport(
      () => Promise.reject(new TypeError('Failed to fetch')),
      { secure: false, online: true },
      'http://localhost:9/',
    );
    const result = await transport.send(request, {
      timeoutMs: 5000,
      signal: new AbortController().signal,
      warn: () => undefined,
    });
    expect(result).toMatchObject({ ok: false, error: { kind: 'cors-suspected' } });
    expect(result.ok ? '' : result.error.message).toBe(
      'Your proxy http://localhost:9 gave the page no readable answer.',
    );
  });
});
