import { describe, expect, test } from 'vitest';
import { ok } from '../../src/base/result.ts';
import type { Mock, RunResult, StoredConnection, Transport } from '../../src/runtime/index.ts';
import { type RunOptions, runDefinition } from '../support/run-definition.ts';

/** Rules of connections.md where they meet; each row is a case that no vector holds. */
const url = 'https://h.test/a';
const type = { 'content-type': 'application/json' };
const answer = (body: Mock['body'], more: Partial<Mock> = {}): Mock => ({
  match: {},
  headers: type,
  ...(body === undefined ? {} : { body }),
  ...more,
});
const stored: StoredConnection = { data: { k: 'kk' }, uid: null, metadata: null, expires: null, scope: null };
const base = {
  baseUrl: 'https://api.test/v1/',
  headers: { authorization: 'B {{connection.k}}', 'X-A': '1' },
  qs: { k: 1, z: 2 },
  followRedirects: true,
  response: { error: 'base {{body.e}}', valid: '{{body.ok}}' },
};
const module = (own: object, mocks: readonly Mock[] = [answer({ ok: true })]): RunOptions => ({
  action: 'module',
  base,
  module: own,
  connection: stored,
  mocks,
});

describe('what is sent', () => {
  test.each<[string, RunOptions, readonly string[]]>([
    [
      'a list in a list is one value',
      { communication: { url, qs: { a: [1, [2, 3], null], e: '' } } },
      [`GET ${url}?a=1&a=2%2C3&e=`],
    ],
    [
      'a name without a value leaves the one in the URL',
      { communication: { url: `${url}?a=1&b=2&a=3`, qs: { a: null, b: 'x' } } },
      [`GET ${url}?a=1&a=3&b=x`],
    ],
    [
      'a query of one expression',
      { communication: { url, qs: '{{parameters.q}}' }, values: { q: { y: 'é ü' } } },
      [`GET ${url}?y=%C3%A9%20%C3%BC`],
    ],
    ['a method without a value is GET', { communication: { url, method: '{{parameters.nope}}' } }, [`GET ${url}`]],
    [
      'a relative redirect',
      {
        communication: { url: `${url}/b` },
        mocks: [{ match: { url: `${url}/b` }, status: 302, headers: { location: '../c?d=1#f' } }, { match: {} }],
      },
      [`GET ${url}/b`, 'GET https://h.test/c?d=1'],
    ],
    [
      '303 after DELETE',
      {
        communication: { url, method: 'DELETE' },
        mocks: [{ match: { method: 'DELETE' }, status: 303, headers: { location: `${url}2` } }, { match: {} }],
      },
      [`DELETE ${url}`, `GET ${url}2`],
    ],
    [
      'a module joins, overrides and drops',
      module({ url: '/users/', qs: { z: null, a: 1 } }),
      ['GET https://api.test/v1/users/?k=1&a=1'],
    ],
    [
      'an absolute module keeps the rest of the base',
      module({ url: 'https://o.test/x' }),
      ['GET https://o.test/x?k=1&z=2'],
    ],
    [
      'an own switch wins over the base in either spelling',
      module({ url: 'r', followRedirect: false }, [
        answer({ ok: true }, { status: 302, headers: { ...type, location: url } }),
      ]),
      ['GET https://api.test/v1/r?k=1&z=2'],
    ],
  ])('%s', async (_name, options, expected) => {
    const { requests } = await runDefinition(options);
    expect(requests.map((request) => `${String(request['method'])} ${String(request['url'])}`)).toEqual(expected);
  });

  test.each<[oauth: unknown, own: unknown, signed: boolean]>([
    [undefined, undefined, false],
    [{}, undefined, false],
    [{}, {}, false],
    [null, {}, false],
    ['{{temp.nope}}', undefined, false],
    [{ consumer_key: 'k' }, {}, true],
    [{}, { consumer_key: 'k' }, true],
  ])('a step is signed with the keys in force: %o, %o', async (oauth, own, signed) => {
    const { requests } = await runDefinition({ kind: 'oauth1', communication: { oauth, info: { url, oauth: own } } });
    expect(JSON.stringify(requests[0]).includes('oauth_signature')).toBe(signed);
  });

  test('at most 21 redirects', async () => {
    const { requests, result } = await runDefinition({
      communication: { url },
      mocks: [{ match: {}, status: 302, headers: { location: url } }],
    });
    expect(requests).toHaveLength(22);
    expect(result.error?.message).toBe('The service could not be reached (ERR_TOO_MANY_REDIRECTS).');
  });
});

describe('errors', () => {
  test.each<[string, RunOptions, NonNullable<RunResult['error']>['type'], string]>([
    [
      'a status beyond 599',
      { communication: { url }, mocks: [{ match: {}, status: 999 }] },
      'RuntimeError',
      '[999] Unknown status',
    ],
    [
      'an entry that is a text',
      {
        communication: { url, response: { error: { 404: 'gone', message: 'm' } } },
        mocks: [{ match: {}, status: 404 }],
      },
      'RuntimeError',
      'gone',
    ],
    [
      'a message that cannot be evaluated',
      { communication: { url, response: { error: '{{nope()}}' } }, mocks: [{ match: {}, status: 404 }] },
      'RuntimeError',
      '[404] Not Found',
    ],
    [
      'valid with an empty message and a type',
      {
        communication: {
          url,
          response: { valid: { condition: 0, message: '{{temp.x}}', type: 'DataError' }, error: 'E' },
        },
      },
      'DataError',
      'E',
    ],
    [
      'a module uses valid and error of the base',
      module({ url: 'x' }, [answer({ e: 'bad' })]),
      'RuntimeError',
      'base bad',
    ],
    [
      'a timeout code',
      { communication: { url, response: { error: 'x' } }, mocks: [{ match: {}, networkError: 'ESOCKETTIMEDOUT' }] },
      'ConnectionError',
      'The request timed out after 40000 ms.',
    ],
    [
      'a delay as long as the timeout is in time',
      { communication: { url, timeout: 5 }, mocks: [{ match: {}, delayMs: 5, status: 503 }] },
      'ConnectionError',
      '[503] Service Unavailable',
    ],
  ])('%s', async (_name, options, kind, message) => {
    const { result } = await runDefinition(options);
    expect([result.error?.type, result.error?.message]).toEqual([kind, message]);
  });
});

test.each<[string, RunOptions, string | undefined]>([
  [
    'a part is empty',
    { communication: { url, response: { error: '[{{statusCode}}] {{body.no}}' } } },
    'Empty for this reply: `body.no`. Compare it with the body.',
  ],
  [
    'two parts are empty',
    { communication: { url, response: { error: '{{body.a}}: {{ifempty(body.b; body.c)}}' } } },
    'Empty for this reply: `body.a`, `ifempty(body.b; body.c)`. Compare it with the body.',
  ],
  [
    'a part is a collection',
    { communication: { url, response: { error: { message: 'E {{body.o}}' } } } },
    'A whole collection in this reply: `body.o`. Name the member that holds the text.',
  ],
  [
    'nothing is amiss',
    { communication: { url, response: { error: 'E {{body.m}}{{if(body.x; body.x; "")}}' } } },
    undefined,
  ],
  [
    'there is none for the status',
    { communication: { url, response: { error: { 401: { message: 'E' }, '4xx': { message: 'E' } } } } },
    'response.error has no message for 400. Its member message is what counts for every status without an entry.',
  ],
  [
    'there is one, and it is empty',
    { communication: { url, response: { error: { 400: { message: '{{body.no}}' } } } } },
    'The messages of response.error are empty for this reply. Compare their paths with the body.',
  ],
  ['it is plain text', { communication: { url, response: { error: 'E' } } }, undefined],
  [
    '`valid` says it',
    {
      communication: { url, response: { valid: { condition: false, message: 'V {{body.o}}' } } },
      mocks: [answer({ o: {} })],
    },
    'A whole collection in this reply: `body.o`. Name the member that holds the text.',
  ],
  [
    'the body is no JSON',
    { communication: { url }, mocks: [answer('{')] },
    'The content type of the reply asks for that form. To see the body as it came, set `response.type` to text.',
  ],
])('a message is explained when %s', async (_name, options, advice) => {
  const { result } = await runDefinition({ mocks: [answer({ m: 'm', o: { p: 1 } }, { status: 400 })], ...options });
  expect(result.error?.advice).toBe(advice);
});

test.each<[kind: NonNullable<RunOptions['kind']>, communication: object, expected: boolean]>([
  ['basic', {}, true],
  ['basic', { url }, false],
  ['oauth2', { url }, true],
  ['oauth2', { token: { url, condition: false } }, true],
  ['oauth2', { token: { url } }, false],
  ['oauth2', { authorize: { url } }, false],
  ['oauth1', {}, true],
  ['oauth1', { info: { url } }, false],
])('a connection that sends nothing says so: %s %o', async (kind, communication, expected) => {
  const { events } = await runDefinition({ kind, communication });
  expect(events.some((event) => event.kind === 'warning' && event.code === 'nothing-sent')).toBe(expected);
});

test.each<[action: NonNullable<RunOptions['action']>, kind: NonNullable<RunOptions['kind']>, use: string]>([
  ['module', 'oauth2', 'run a module with'],
  ['refresh', 'oauth2', 'refresh'],
  ['verify', 'oauth1', 'verify'],
  ['verify', 'basic', 'verify'],
])('%s of %s without a connection', async (action, kind, use) => {
  const { result } = await runDefinition({ action, kind, communication: {}, module: { url } });
  expect(result.error?.message).toBe(`There is no connection to ${use} yet. Create one first.`);
});

test.each<[options: RunOptions, expected: boolean]>([
  [{ communication: { url, condition: false } }, true],
  [{ kind: 'oauth2', communication: { token: { url, condition: false } } }, true],
  [{ kind: 'oauth2', communication: { preauthorize: { url, condition: false } } }, false],
  [
    { kind: 'oauth2', action: 'verify', connection: stored, communication: { refresh: { url, condition: false } } },
    false,
  ],
  [module({ url, condition: false }), false],
])(
  'a condition that is not met is worth a warning where the request would prove something: %o',
  async (options, expected) => {
    const { events } = await runDefinition(options);
    expect(events.some((event) => event.kind === 'warning' && event.code === 'condition-not-met')).toBe(expected);
  },
);

test.each<[expires: string, warning: string | undefined]>([
  ['{{addDays(now; 1)}}', undefined],
  ['{{now}}', 'would have to sign in again at once.'],
  ['{{body.expires_in}}', '1970-01-01T00:00:03.600Z, which has passed'],
])('a connection that has ended before it began says so: %s', async (expires, warning) => {
  const communication = { token: { url, response: { expires } } };
  const { events } = await runDefinition({ kind: 'oauth2', communication, mocks: [answer({ expires_in: 3600 })] });
  const found = events.filter((event) => event.kind === 'warning').map(({ message }) => message);
  expect(found).toEqual(warning === undefined ? [] : [expect.stringContaining(warning)]);
});

test('an error that only a playground knows says what it is', async () => {
  const { result } = await runDefinition({ communication: { url }, mocks: [] });
  expect(result.error).toEqual({
    type: 'ConnectionError',
    message: `No mock of the scenario "test" answers GET ${url}.`,
    cause: 'network',
    advice: 'The scenario has no mocks. Add one for this request.',
  });
});

test('a live reply that hides the headers it is read for says so', async () => {
  const communication = {
    url,
    response: {
      valid: '{{headers.`x-ok`}}',
      data: {
        a: ['{{headers.etag}}'],
        b: '{{headers.`content-type`}}',
        c: '{{data.x}}',
        d: '{{headers.`set-cookie`}}',
      },
    },
  };
  const response = { status: 200, headers: [['x-ok', '1']] as const, body: new Uint8Array(), url, durationMs: 1 };
  const transport: Transport = { kind: 'fetch', send: async () => ok(response) };
  const { events } = await runDefinition({ communication, ports: { transport } });
  const warnings = events.filter((event) => event.kind === 'warning' && event.code === 'hidden-header');
  expect(warnings).toMatchObject([
    { message: expect.stringMatching(/`etag`.*access-control-expose-headers/) },
    { message: expect.stringMatching(/`set-cookie`.*never show a page the cookies/) },
  ]);
  const mocked = await runDefinition({ communication });
  expect(mocked.events).not.toContainEqual(expect.objectContaining({ code: 'hidden-header' }));
});

test.each<
  [headers: Readonly<Record<string, string>>, body: Mock['body'], response: object, message: string | undefined]
>([
  [
    {},
    { id: 1 },
    { uid: '{{body.id}}' },
    'it has no content type: `body` has no members. Set `response.type` to json, or',
  ],
  [
    { 'content-type': 'application/hal+json' },
    { id: 1 },
    { error: '{{body.m}}' },
    'of its content type application/hal+json',
  ],
  [{}, '<?xml version="1.0"?><a/>', { uid: '{{body.a}}' }, 'The reply looks like XML'],
  [{}, { id: 1 }, { data: { raw: '{{body}}', id: "{{get(parseJSON(body); 'id')}}" } }, undefined],
  [{}, { id: 1 }, { type: 'text', uid: '{{body.id}}' }, undefined],
  [{}, { id: 1 }, { type: 'json', uid: '{{body.id}}' }, undefined],
  [{}, '<html></html>', { uid: '{{body.id}}' }, undefined],
  [{}, '', { uid: '{{body.id}}' }, undefined],
  [type, { id: 1 }, { uid: '{{body.id}}' }, undefined],
])(
  'a reply that stays a text says so where its members are read: %o %o %o',
  async (headers, body, response, message) => {
    const mocks = [{ match: {}, headers, ...(body === undefined ? {} : { body }) }];
    const { events } = await runDefinition({ communication: { url, response }, mocks });
    const found = events.flatMap((event) =>
      event.kind === 'warning' && event.code === 'text-body' ? [event.message] : [],
    );
    expect(found).toEqual(message === undefined ? [] : [expect.stringContaining(message)]);
  },
);

describe('what is kept', () => {
  test.each<[string, RunOptions, Partial<StoredConnection>]>([
    [
      'a merge of lists and collections',
      {
        communication: { url, response: { data: { a: { b: [1], c: null, d: '' } } } },
        values: { a: { b: [5, 6], c: 1, d: 2, e: 3 } },
      },
      { data: { a: { b: [1, 6], c: null, d: '', e: 3 } } },
    ],
    [
      'metadata of one expression',
      {
        communication: { url, response: { metadata: '{{body.m}}' } },
        mocks: [answer({ m: { type: 'email', value: 'a@b' } })],
      },
      { metadata: { type: 'email', value: 'a@b' } },
    ],
    [
      '0 as uid and label',
      { communication: { url, response: { uid: 0, metadata: { value: 0 } } } },
      { uid: 0, metadata: { type: 'text', value: 0 } },
    ],
    [
      'an expiry in milliseconds',
      { communication: { url, response: { expires: '{{body.e}}' } }, mocks: [answer({ e: 1741608000000 })] },
      { expires: '2025-03-10T12:00:00.000Z' },
    ],
    [
      'a day as expiry',
      { communication: { url, response: { expires: '2030-01-01' } } },
      { expires: '2030-01-01T00:00:00.000Z' },
    ],
    [
      'a type that depends on the status',
      {
        communication: {
          url,
          response: { type: '{{if(statusCode = 201; "json"; "text")}}', data: { b: '{{body.x}}' } },
        },
        mocks: [answer({ x: 1 }, { status: 201, headers: {} })],
      },
      { data: { b: 1 } },
    ],
    [
      'bytes that were stored',
      {
        action: 'verify',
        connection: { ...stored, data: { k: { __base64: 'aGk=' } } },
        communication: { url, response: { data: { t: '{{toString(data.k)}}' } } },
      },
      { data: { k: { __base64: 'aGk=' }, t: 'hi' } },
    ],
    [
      'values beside a refresh',
      {
        kind: 'oauth2',
        action: 'refresh',
        connection: stored,
        values: { extra: 1 },
        communication: { refresh: { url, response: { data: { k: 'n' } } } },
      },
      { data: { k: 'n', extra: 1 } },
    ],
  ])('%s', async (_name, options, expected) => {
    const { result } = await runDefinition(options);
    expect(result.connection).toMatchObject(expected);
  });
});

describe('the log', () => {
  test('is written last: its expressions see the reply and what was made of it', async () => {
    const { result } = await runDefinition({
      communication: {
        url: `${url}?s=abc`,
        response: { temp: { secret: '{{body.s}}' } },
        log: { sanitize: ['request.url<temp.secret>', 'request.url<statusCode>'] },
      },
      mocks: [answer({ s: 'abc' })],
    });
    expect(result.logs['connection']).toMatchObject({ request: { url: `${url}?s=***` } });
  });

  test('holds no file part that was not sent', async () => {
    const { result } = await runDefinition({
      communication: {
        url,
        method: 'POST',
        type: 'multipart/form-data',
        body: { f: { value: null, options: { filename: 'a' } }, g: 1 },
        log: { sanitize: [] },
      },
    });
    expect(result.logs['connection']).toMatchObject({ request: { body: { g: 1 } } });
    expect(JSON.stringify(result.logs)).not.toContain('filename');
  });

  test.each([
    [200, 'RuntimeError', 'There is no function `nope`.'],
    [401, 'RuntimeError', '[401] Unauthorized'],
  ])('shows the reply when `response.type` has no value, status %i', async (status, kind, message) => {
    const { result, events } = await runDefinition({
      communication: { url, response: { type: '{{nope()}}' }, log: { sanitize: [] } },
      mocks: [{ match: {}, status, body: 'x' }],
    });
    expect(result.error).toMatchObject({ type: kind, message: expect.stringContaining(message) });
    expect(result.logs['connection']).toMatchObject({ response: { status, body: 'x' } });
    expect(events).toContainEqual(expect.objectContaining({ kind: 'response', decoded: 'x' }));
  });

  test('is not shown for `sanitize: null`', async () => {
    const { result } = await runDefinition({ communication: { url, log: { sanitize: null } } });
    expect(result.logs).toEqual({ connection: null });
  });
});

describe('OAuth', () => {
  const authorize = { url: 'https://id.test/a?x=1', qs: { state: null, scope: "{{join(oauth.scope, ',')}}" } };
  const token = { url, response: { scope: '{{body.scope}}' } };
  test.each<[string, Mock['body'], readonly string[]]>([
    ['a text', { scope: 'a, c' }, ['a', 'c']],
    ['a list', { scope: ['c'] }, ['c']],
    ['an empty list', { scope: [] }, ['a', 'b', 'c']],
    ['a collection', { scope: { a: 1 } }, ['a', 'b', 'c']],
    ['nothing', {}, ['a', 'b', 'c']],
  ])('the scope granted, told as %s', async (_name, body, expected) => {
    const { result } = await runDefinition({
      kind: 'oauth2',
      communication: { authorize, token },
      scopes: { default: ['a', 'b'], module: ['b', 'c'] },
      mocks: [answer(body)],
      ports: { makeText: () => 'S' },
    });
    expect(result.connection?.scope).toEqual(expected);
    expect(result.authorizeUrl).toBe('https://id.test/a?x=1&scope=a%2Cb%2Cc&state=S');
  });

  test('without authorize and without a scope that is told the list stays unset', async () => {
    const { result } = await runDefinition({
      kind: 'oauth2',
      communication: { token: { url } },
      scopes: { default: ['a'] },
    });
    expect(result.connection?.scope).toBeNull();
  });

  test('a connection past its end still sends, and the trace says so', async () => {
    const { events, requests } = await runDefinition({
      kind: 'oauth2',
      action: 'module',
      communication: { token },
      module: { url },
      connection: { ...stored, expires: '2020-01-01T00:00:00.000Z' },
    });
    expect(requests).toHaveLength(1);
    expect(events).toContainEqual(expect.objectContaining({ kind: 'warning', code: 'connection-expired' }));
  });
});

test('a value of a wrong type reports only that, nothing of the fields under it', async () => {
  const { result } = await runDefinition({
    parameters: [{ name: 'a', type: 'text', nested: [{ name: 'b', type: 'text', required: true }] }],
    values: { a: 5 },
  });
  expect(result.parameterErrors.map(({ path, code }) => [path, code])).toEqual([['a', 'type']]);
});
