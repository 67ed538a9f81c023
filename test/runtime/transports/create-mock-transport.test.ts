import { describe, expect, test } from 'vitest';
import type { HttpRequest, TransportWarning } from '../../../src/runtime/http/http-message.ts';
import { createMockTransport } from '../../../src/runtime/transports/create-mock-transport.ts';
import { matchesRequest } from '../../../src/runtime/transports/matches-request.ts';
import type { Mock } from '../../../src/runtime/transports/scenario.ts';

const request = (url: string, method = 'GET'): HttpRequest => ({ method, url, headers: [], body: { kind: 'none' } });

function transportOf(...mocks: readonly Mock[]) {
  const transport = createMockTransport({ name: 'Test', mocks });
  const warnings: TransportWarning[] = [];
  const send = (sent: HttpRequest, signal = new AbortController().signal) =>
    transport.send(sent, { timeoutMs: 1000, signal, warn: (warning) => warnings.push(warning) });
  const body = async (sent: HttpRequest): Promise<string> => {
    const result = await send(sent);
    return result.ok ? new TextDecoder().decode(result.value.body) : result.error.kind;
  };
  return { send, body, warnings };
}

describe('which mock answers', () => {
  test.each<[match: Mock['match'], method: string, url: string, expected: boolean]>([
    [{}, 'GET', 'https://h.test/a', true],
    [{ method: 'post' }, 'POST', 'https://h.test/a', true],
    [{ method: 'POST' }, 'GET', 'https://h.test/a', false],
    [{ url: 'https://h.test/a' }, 'GET', 'https://h.test/a', true],
    [{ url: 'https://h.test/a' }, 'GET', 'https://h.test/a/', false],
    [{ url: 'https://h.test/A' }, 'GET', 'https://h.test/a', false],
    [{ url: 'https://h.test/*' }, 'GET', 'https://h.test/a?b=1', true],
    [{ url: '*/a?key=*&v=1' }, 'GET', 'https://h.test/a?key=x&v=1', true],
    [{ url: 'https://h.test/a*a' }, 'GET', 'https://h.test/a', false],
    [{ url: '*a*b*' }, 'GET', 'https://h.test/b/a', false],
    [{ url: '*' }, 'GET', '', true],
    [{ url: 'https://h.test/a.b' }, 'GET', 'https://h.test/aXb', false],
    [{ url: 'https://h.test/*b' }, 'GET', 'https://h.test/*b', true],
  ])('%o against %s %s: %s', (match, method, url, expected) => {
    expect(matchesRequest(match, request(url, method))).toBe(expected);
  });

  test('each once and in order, then the last again', async () => {
    const { body } = transportOf(
      { match: { url: 'https://h.test/a' }, body: 'one' },
      { match: { url: 'https://h.test/b' }, body: 'other' },
      { match: {}, body: 'two' },
    );
    expect(await body(request('https://h.test/a'))).toBe('one');
    expect(await body(request('https://h.test/a'))).toBe('two');
    expect(await body(request('https://h.test/a'))).toBe('two');
    expect(await body(request('https://h.test/b'))).toBe('other');
  });
});

describe('what a mock answers', () => {
  test('defaults to 200 without headers and body', async () => {
    expect(await transportOf({ match: {} }).send(request('https://h.test/a'))).toEqual({
      ok: true,
      value: { status: 200, headers: [], body: new Uint8Array(), url: 'https://h.test/a', durationMs: 0 },
    });
  });

  test.each([
    [{ a: [1] }, '{"a":[1]}'],
    [[1, null], '[1,null]'],
    ['text', 'text'],
    ['', ''],
    [7, '7'],
  ])('body %o is sent as %s', async (body, text) => {
    expect(await transportOf({ match: {}, body }).body(request('https://h.test'))).toBe(text);
  });

  test('has lower-case header names', async () => {
    const result = await transportOf({ match: {}, headers: { 'X-Id': 'S9' } }).send(request('https://h.test'));
    expect(result).toMatchObject({ value: { headers: [['x-id', 'S9']] } });
  });

  test('a delay is held against the timeout, not waited for', async () => {
    const { send, warnings } = transportOf({ match: { url: '*fast' }, delayMs: 1000 }, { match: {}, delayMs: 1001 });
    expect(await send(request('https://h.test/fast'))).toMatchObject({ value: { durationMs: 1000 } });
    expect(warnings.map(({ code }) => code)).toEqual(['mock-delay-simulated']);
    expect(await send(request('https://h.test/slow'))).toMatchObject({
      error: { kind: 'timeout', message: 'The request timed out after 1000 ms.' },
    });
  });

  test('a network error has its code', async () => {
    expect(await transportOf({ match: {}, networkError: 'ECONNRESET' }).send(request('https://h.test'))).toEqual({
      ok: false,
      error: { kind: 'network', code: 'ECONNRESET', message: 'The service could not be reached (ECONNRESET).' },
    });
  });

  test('nothing after a cancel', async () => {
    const result = await transportOf({ match: {} }).send(request('https://h.test'), AbortSignal.abort());
    expect(result).toMatchObject({ error: { kind: 'aborted' } });
  });
});

describe('no mock', () => {
  const sent = request('https://user:secret@h.test/a?key=secret');

  test.each<[mocks: readonly Mock[], advice: RegExp]>([
    [[], /no mocks/],
    [[{ match: { url: sent.url, method: 'POST' } }], /method POST/],
    [[{ match: { url: 'https://h.test/a/' } }], /query or in a closing slash/],
    [[{ match: { url: 'https://other.test' } }], /Add a mock/],
  ])('%o', async (mocks, advice) => {
    const result = await transportOf(...mocks).send(sent);
    expect(result).toMatchObject({
      error: {
        kind: 'no-mock',
        message: 'No mock of the scenario "Test" answers GET https://h.test/a.',
        advice: expect.stringMatching(advice),
      },
    });
    expect(JSON.stringify(result)).not.toContain('secret');
  });
});
