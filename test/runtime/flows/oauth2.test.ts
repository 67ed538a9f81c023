import { describe, expect, test } from 'vitest';
import type { Mock, StoredConnection } from '../../../src/runtime/index.ts';
import { type RunOptions, runDefinition } from '../../support/run-definition.ts';

const json = (body: Mock['body'], more: Partial<Mock> = {}): Mock => ({
  match: {},
  headers: { 'content-type': 'application/json' },
  ...(body === undefined ? {} : { body }),
  ...more,
});

const communication = {
  authorize: {
    url: 'https://id.test/authorize',
    qs: { client_id: 'c', scope: '{{oauth.scope}}' },
    response: { temp: { code: '{{query.code}}' } },
  },
  token: {
    url: 'https://id.test/token',
    method: 'POST',
    body: { code: '{{temp.code}}' },
    response: { data: { access: '{{body.access}}' } },
  },
  info: { url: 'https://id.test/me', response: { uid: '{{body.id}}' } },
  refresh: {
    condition: '{{data.due}}',
    url: 'https://id.test/refresh',
    response: { data: { access: '{{body.access}}' } },
  },
  invalidate: { url: 'https://id.test/revoke' },
};

const stored: StoredConnection = {
  data: { access: 'old', due: true },
  uid: 1,
  metadata: null,
  expires: null,
  scope: ['read'],
};

const run = (options: RunOptions) => runDefinition({ kind: 'oauth2', communication, ...options });

describe('consent', () => {
  test('is given at once with mocks, and its code reaches the token request', async () => {
    const { result, requests } = await run({ mocks: [json({ access: 'A', id: 5 })], scopes: { default: ['read'] } });
    expect(result).toMatchObject({
      verdict: 'connected',
      connection: { data: { access: 'A' }, uid: 5, scope: ['read'] },
    });
    expect(result.authorizeUrl).toMatch(/^https:\/\/id\.test\/authorize\?client_id=c&scope=read&state=[\da-f]{32}$/);
    expect(requests[0]).toMatchObject({ method: 'POST', body: '{"code":"mock-code"}' });
  });

  test.each([
    ['another state comes back', { code: 'c', state: 'x' }, 'refused', 'OAuth state mismatch.'],
    ['no state comes back', { code: 'c' }, 'refused', 'OAuth state mismatch.'],
    ['the service refuses', { error: 'access_denied', state: 's' }, 'refused', 'access_denied'],
    ['the service explains', { error: 'e', error_description: 'Not you.', state: 's' }, 'refused', 'Not you.'],
  ] as const)('%s', async (_name, query, verdict, message) => {
    const { result, requests } = await run({
      ports: { askUser: async () => ({ kind: 'answered', query }), makeText: () => 's' },
    });
    expect([result.verdict, result.error?.message]).toEqual([verdict, message]);
    expect(result.connection).toBeNull();
    expect(requests).toEqual([]);
  });

  test('cannot be asked for without mocks or a window', async () => {
    const { result } = await run({ transport: { kind: 'fetch' } });
    expect(result.error).toMatchObject({ type: 'RuntimeError', cause: 'consent' });
  });

  test('comes in the phases of a step of its own', async () => {
    const { events } = await run({ mocks: [json({ access: 'A' })] });
    const steps = new Set(events.map(({ step }) => step));
    expect([...steps]).toEqual(['connection', 'authorize', 'token', 'info']);
    expect(events.find(({ kind }) => kind === 'request')?.step).toBe('token');
  });
});

describe('what stays', () => {
  const refused = { match: { url: 'https://id.test/refresh' }, status: 401 };
  const renewed = json({ access: 'new' }, { match: { url: 'https://id.test/refresh' } });
  const failing = { match: { url: 'https://id.test/me' }, status: 500 };
  test.each<[string, RunOptions, unknown, string | undefined]>([
    ['refresh', { action: 'refresh', mocks: [renewed] }, 'new', undefined],
    ['a refused refresh', { action: 'refresh', mocks: [refused] }, 'old', 'RuntimeError'],
    ['verify after a refresh', { action: 'verify', mocks: [renewed, json({ id: 2 })] }, 'new', undefined],
    ['a failed verify after a refresh', { action: 'verify', mocks: [renewed, failing] }, 'new', 'ConnectionError'],
    [
      'a failed reauthorize',
      { action: 'reauthorize', mocks: [failing, { match: {}, status: 400 }] },
      'old',
      'RuntimeError',
    ],
    ['a failed edit', { action: 'edit', mocks: [{ match: {}, status: 400 }] }, 'old', 'RuntimeError'],
    [
      'a module after a refused refresh',
      { action: 'module', module: { url: 'https://api.test' }, mocks: [refused] },
      'old',
      'AccountValidationError',
    ],
    [
      'a module without the scopes it needs',
      { action: 'module', module: { url: 'https://api.test' }, scopes: { module: ['write'] } },
      'old',
      'AccountValidationError',
    ],
  ])('after %s', async (_name, options, access, error) => {
    const { result } = await run({ connection: stored, ...options });
    expect([result.connection?.data['access'], result.error?.type]).toEqual([access, error]);
  });

  test('nothing after delete, even when the service refuses', async () => {
    const { result } = await run({ action: 'delete', connection: stored, mocks: [{ match: {}, status: 403 }] });
    expect([result.connection, result.error?.message]).toEqual([null, '[403] Forbidden']);
  });

  test('a module says of a refused refresh where its message comes from and what to do', async () => {
    const { result } = await run({
      action: 'module',
      module: { url: 'https://api.test' },
      communication: { refresh: { url: 'https://id.test/refresh', response: { error: 'No: {{body.no}}' } } },
      connection: stored,
      mocks: [json({}, { status: 400 })],
    });
    expect(result.error).toMatchObject({
      type: 'AccountValidationError',
      message: 'No: ',
      location: { path: ['refresh', 'response', 'error'] },
      advice: 'Empty for this reply: `body.no`. Compare it with the body.',
    });
  });
});

test.each([
  [{ code: 'c' }, 'no'],
  [{ code: 'c', state: 'x' }, 'another'],
])('a callback of %o is told to bring back %s state', async (query, word) => {
  const { result } = await run({ ports: { askUser: async () => ({ kind: 'answered', query }) } });
  expect(result.error?.advice).toContain(`brought back ${word} \`state\``);
});
