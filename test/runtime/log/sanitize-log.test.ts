import { describe, expect, test } from 'vitest';
import type { Value } from '../../../src/engine/index.ts';
import { sanitizeLog } from '../../../src/runtime/log/sanitize-log.ts';
import type { LogEntry } from '../../../src/runtime/run-result.ts';

const entry = {
  request: {
    method: 'POST',
    url: 'https://l.test/t0k/x?v=1&key=a&KEY=t0k%20b&Q=x%20y',
    headers: { 'x-api-key': 's', authorization: 'Bearer t0k', accept: 'json' },
    qs: { key: ['a', 't0k b'], Q: 'x y' },
    body: { user: { pass: 'pw', name: 'jo' }, list: [{ token: 'a' }, { token: 'b' }], text: 't0k and t0k' },
  },
  response: { status: 200, headers: {}, body: 'plain t0k' },
} satisfies LogEntry;

type Request = Readonly<Record<string, Value>>;
const { request } = entry;
const changed = (part: Partial<Record<keyof typeof request, Value>>): Request => ({ ...request, ...part });

const values: Readonly<Record<string, Value>> = { 'parameters.tok': 't0k', 'parameters.q': 't0k b' };
const sanitize = (...paths: readonly string[]): LogEntry =>
  sanitizeLog(entry, paths, (expression) => values[expression]);

describe('a path masks what stands there', () => {
  const { headers, body } = request;

  test.each<[path: string, expected: Request]>([
    ['request.headers.x-api-key', changed({ headers: { ...headers, 'x-api-key': '***' } })],
    ['request.headers.`X-API-Key`', changed({ headers: { ...headers, 'x-api-key': '***' } })],
    ['REQUEST.Headers.Authorization', changed({ headers: { ...headers, authorization: '***' } })],
    ['request.headers', changed({ headers: '***' })],
    ['request.headers.*', changed({ headers: { 'x-api-key': '***', authorization: '***', accept: '***' } })],
    ['request.method', changed({ method: '***' })],
    ['request.url', changed({ url: '***' })],
    ['request.body', changed({ body: '***' })],
    ['request.body.user.pass', changed({ body: { ...body, user: { pass: '***', name: 'jo' } } })],
    ['request.body.list', changed({ body: { ...body, list: '***' } })],
    ['request.body.list[].token', changed({ body: { ...body, list: [{ token: '***' }, { token: '***' }] } })],
    ['request.body.list[2].token', changed({ body: { ...body, list: [{ token: 'a' }, { token: '***' }] } })],
    [
      'request.qs.KEY',
      changed({ qs: { key: '***', Q: 'x y' }, url: 'https://l.test/t0k/x?v=1&key=***&KEY=***&Q=x%20y' }),
    ],
    ['request.qs', changed({ qs: '***', url: 'https://l.test/t0k/x?v=1&key=***&KEY=***&Q=***' })],
    ['request.qs.v', changed({ url: 'https://l.test/t0k/x?v=***&key=a&KEY=t0k%20b&Q=x%20y' })],
  ])('%s', (path, expected) => {
    expect(sanitize(path)).toEqual({ ...entry, request: expected });
  });

  test('in the response', () => {
    expect(sanitize('response.body')).toEqual({ ...entry, response: { status: 200, headers: {}, body: '***' } });
  });
});

test.each([
  '',
  ' ',
  'request.headers.token',
  'request.body.list.token',
  'request.body.text.x',
  'answer.body',
  '.',
  'request.body<>',
])('the path "%s" does nothing', (path) => {
  expect(sanitize(path)).toEqual(entry);
});

describe('the angle form cuts a value out of a text', () => {
  test.each<[path: string, expected: Request]>([
    ['request.body.text<parameters.tok>', changed({ body: { ...request.body, text: '*** and ***' } })],
    ['request.url<parameters.tok>', changed({ url: 'https://l.test/***/x?v=1&key=a&KEY=***%20b&Q=x%20y' })],
    [
      'request.headers.authorization<parameters.tok>',
      changed({ headers: { ...request.headers, authorization: 'Bearer ***' } }),
    ],
    ['request.qs.key<parameters.q>', changed({ url: 'https://l.test/t0k/x?v=1&key=a&KEY=***&Q=x%20y' })],
    ['request.body<parameters.tok>', changed({})],
    ['request.body.text<parameters.none>', changed({})],
  ])('%s', (path, expected) => {
    expect(sanitize(path)).toEqual({ ...entry, request: expected });
  });
});

test('several paths, none of which changes what was given', () => {
  const before = structuredClone(entry);
  expect(sanitize('request.headers', 'request.qs', 'request.body', 'response.body')).toMatchObject({
    request: { headers: '***', qs: '***', body: '***' },
    response: { body: '***' },
  });
  expect(entry).toEqual(before);
});

test('an entry without a response', () => {
  expect(sanitizeLog({ request: { method: 'GET' } }, ['response.body', 'request.qs.key'], () => undefined)).toEqual({
    request: { method: 'GET' },
  });
});
