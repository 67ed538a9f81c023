import { describe, expect, test } from 'vitest';
import type { StoredConnection } from '../../src/runtime/index.ts';
import { type RunOptions, runDefinition } from '../support/run-definition.ts';

const stored: StoredConnection = { data: { k: 'old' }, uid: 1, metadata: null, expires: null, scope: null };
const request = { url: 'https://a.test' };

describe('verdicts', () => {
  test.each<[string, RunOptions]>([
    ['connected', { communication: request }],
    ['connected', { action: 'delete', connection: stored }],
    ['refused', { communication: request, mocks: [{ match: {}, status: 401 }] }],
    ['refused', { communication: { ...request, response: { valid: false } } }],
    ['failed', { communication: request, mocks: [{ match: {}, networkError: 'ENOTFOUND' }] }],
    ['failed', { communication: request, mocks: [{ match: {}, delayMs: 40_001 }] }],
    ['failed', { communication: { ...request, response: { type: 'json' } }, mocks: [{ match: {}, body: '{' }] }],
    ['failed', { communication: request, mocks: [] }],
    ['invalid', { communication: { url: '/relative' } }],
    ['invalid', { communication: { ...request, method: '{{nope()}}' } }],
    ['invalid', { communication: '{ "url": ' }],
    ['invalid', { communication: '"text"' }],
    ['invalid', { parameters: [{ name: 'k', type: 'text', required: true }] }],
    ['invalid', { action: 'verify' }],
    ['invalid', { action: 'refresh', connection: stored }],
    ['invalid', { kind: 'oauth2', action: 'refresh' }],
  ])('%s: %j', async (verdict, options) => {
    const { result } = await runDefinition(options);
    expect(result.verdict).toBe(verdict);
    expect(result.connection === null).toBe(
      verdict !== 'connected' ? options.connection === undefined : options.action === 'delete',
    );
  });
});

describe('cancelling', () => {
  test('before the run sends nothing', async () => {
    const { result, requests } = await runDefinition({
      communication: request,
      connection: stored,
      action: 'verify',
      ports: { signal: AbortSignal.abort() },
    });
    expect([result.verdict, result.connection, result.error, requests]).toEqual(['cancelled', stored, null, []]);
  });

  test('while the reply is awaited keeps what is stored', async () => {
    const controller = new AbortController();
    const { result } = await runDefinition({
      communication: request,
      connection: stored,
      action: 'verify',
      ports: {
        signal: controller.signal,
        transport: {
          kind: 'fetch',
          async send() {
            controller.abort();
            return { ok: false, error: { kind: 'aborted', message: 'The run was cancelled.' } };
          },
        },
      },
    });
    expect([result.verdict, result.connection, result.error]).toEqual(['cancelled', stored, null]);
  });
});

describe('messages', () => {
  const message = async (error: unknown, status = 400) => {
    const { result } = await runDefinition({
      communication: { ...request, response: { error } },
      mocks: [{ match: {}, status, headers: { 'content-type': 'application/json' }, body: { m: 'why', none: null } }],
    });
    return [result.error?.type, result.error?.message];
  };

  test.each<[unknown, number, string, string]>([
    [undefined, 404, 'RuntimeError', '[404] Not Found'],
    [undefined, 429, 'RateLimitError', '[429] Too Many Requests'],
    [undefined, 503, 'ConnectionError', '[503] Service Unavailable'],
    [undefined, 599, 'ConnectionError', '[599] Unknown status'],
    ['{{body.m}}', 400, 'RuntimeError', 'why'],
    ['{{body.none}}', 400, 'RuntimeError', '[400] Bad Request'],
    ['{{nope()}}', 400, 'RuntimeError', '[400] Bad Request'],
    [{ '400': 'short form' }, 400, 'RuntimeError', 'short form'],
    [{ '400': { message: '{{body.none}}' }, message: 'general', type: 'DataError' }, 400, 'DataError', 'general'],
    [{ '400': { type: ' DataError ' }, type: 'RuntimeError' }, 400, 'DataError', '[400] Bad Request'],
    [{ '401': { message: 'other' }, message: 'general' }, 400, 'RuntimeError', 'general'],
    [{ message: 'm', type: 'AccountValidationError' }, 400, 'RuntimeError', 'm'],
  ])('%j on %s', async (error, status, type, text) => {
    expect(await message(error, status)).toEqual([type, text]);
  });

  test('without an answer the error directive has no say', async () => {
    const { result } = await runDefinition({
      communication: { ...request, response: { error: { message: 'mine', type: 'DataError' } } },
      mocks: [{ match: {}, networkError: 'CERT_HAS_EXPIRED' }],
    });
    expect(result.error).toMatchObject({ type: 'RuntimeError', message: 'TLS certificate error (CERT_HAS_EXPIRED).' });
  });

  test('a service that redirects for ever is an error', async () => {
    const { result, requests } = await runDefinition({
      communication: request,
      mocks: [{ match: {}, status: 302, headers: { location: 'https://a.test' } }],
    });
    expect(requests).toHaveLength(22);
    expect(result.error?.message).toBe('The service could not be reached (ERR_TOO_MANY_REDIRECTS).');
  });
});

describe('modules', () => {
  test('a list of requests shares temp; the last one makes the output', async () => {
    const { result, requests } = await runDefinition({
      action: 'module',
      module: [
        { url: 'https://a.test/1', response: { temp: { id: '{{body.id}}' } } },
        { url: 'https://a.test/{{temp.id}}', response: { output: '{{statusCode}}' } },
      ],
      mocks: [{ match: {}, headers: { 'content-type': 'application/json' }, body: { id: 2 } }],
    });
    expect(requests.map(({ url }) => url)).toEqual(['https://a.test/1', 'https://a.test/2']);
    expect(result.output).toBe(200);
  });

  test('a condition that is not met puts its default out', async () => {
    const module = { ...request, condition: { condition: false, default: { id: '{{parameters.id}}' } } };
    const { result } = await runDefinition({ action: 'module', module, moduleParameters: { id: 3 } });
    expect(result.output).toEqual({ id: 3 });
  });

  test('the timeout may come from the common data of the app', async () => {
    const { result } = await runDefinition({
      action: 'module',
      module: request,
      appCommon: { timeout: 100 },
      mocks: [{ match: {}, delayMs: 101 }],
    });
    expect(result.error?.message).toBe('The request timed out after 100 ms.');
  });
});

test('a broken definition says where', async () => {
  const { result } = await runDefinition({ communication: '{ "url": "https://a.test" "method": "GET" }' });
  expect(result.error).toMatchObject({ type: 'InvalidConfigurationError', location: { section: 'communication' } });
  expect(result.diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
});

test('simulated waiting counts', async () => {
  const { result } = await runDefinition({ communication: request, mocks: [{ match: {}, delayMs: 1200 }] });
  expect(result.durationMs).toBe(1200);
});
