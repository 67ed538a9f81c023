import { expect, test } from 'vitest';
import { guardTransport, type HttpRequest, type Transport } from '../../../src/runtime/index.ts';

const sent: string[] = [];
const open: Transport = {
  kind: 'fetch',
  send: async ({ url }) => {
    sent.push(url);
    return { ok: false, error: { kind: 'network', message: 'reached' } };
  },
};
const options = { signal: new AbortController().signal, timeoutMs: 1000, warn: () => undefined };
const request = (url: string): HttpRequest => ({ method: 'GET', url, headers: [], body: { kind: 'none' } });

test.each([
  ['https://a.example/x', true],
  ['https://a.example:443/x', true],
  ['https://a.example:8443/x', false],
  ['http://a.example/x', false],
  ['https://b.example/x', false],
  ['https://a.example.evil.test/', false],
  ['https://a.example@evil.test/', false],
])('%s reaches the network: %s', async (url, reaches) => {
  sent.length = 0;
  const result = await guardTransport(open, ['https://a.example']).send(request(url), options);
  expect(sent).toEqual(reaches ? [url] : []);
  if (!reaches) expect(result).toMatchObject({ ok: false, error: { kind: 'network' } });
});
