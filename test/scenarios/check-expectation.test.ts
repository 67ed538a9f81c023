import { describe, expect, test } from 'vitest';
import type { Expectation, Json } from '../../src/runtime/index.ts';
import { checkExpectation } from '../../src/scenarios/index.ts';
import { runDefinition } from '../support/run-definition.ts';

const communication = {
  url: 'https://x.test/me',
  method: 'POST',
  headers: { 'x-key': '{{parameters.key}}' },
  body: { a: '{{parameters.key}}' },
  response: {
    uid: '{{body.id}}',
    data: { plan: '{{body.plan}}' },
    metadata: { type: 'text', value: '{{body.name}}' },
    error: { message: '[{{statusCode}}] {{body.message}}' },
  },
};

async function differences(wanted: Expectation, status = 200) {
  const mocks = [
    {
      match: {},
      status,
      headers: { 'content-type': 'application/json' },
      body: { id: 7, plan: { tier: 1 }, name: 'Ann', message: 'No' },
    },
  ];
  const { result, events } = await runDefinition({
    communication,
    parameters: '[{"name":"key","type":"text"}]',
    values: { key: 'k-1' },
    mocks,
  });
  return checkExpectation({ scenario: { name: 's', mocks, expect: wanted }, action: 'create', result, events });
}

test.each<[wanted: Expectation, status: number, what: readonly string[]]>([
  [{}, 200, []],
  [{ verdict: 'connected', uid: 7, label: 'Ann', data: { plan: { tier: 1 } } }, 200, []],
  [{ uid: '7', label: { like: 'A*' } }, 200, []],
  [{ verdict: 'refused' }, 200, ['verdict']],
  [{ uid: 8, label: 'Bob', data: { plan: 'x', other: 1 } }, 200, ['uid', 'label', 'data.plan', 'data.other']],
  [{ verdict: 'refused', error: { type: 'RuntimeError', message: '[401] No' } }, 401, []],
  [{ error: { message: { like: '[4*] N*' } } }, 401, []],
  [{ error: { type: 'DataError', message: 'No' } }, 401, ['error.type', 'error.message']],
  [
    { requests: [{ method: 'post', url: { like: 'https://*/me' }, headers: { 'X-Key': 'k-1' }, body: { a: 'k-1' } }] },
    200,
    [],
  ],
  [
    { requests: [{ method: 'GET', headers: { 'x-key': 'k-2' }, body: { like: '*k-2*' } }] },
    200,
    ['request 1, method', 'request 1, header x-key', 'request 1, body'],
  ],
  [{ requests: [{}, {}] }, 200, ['request 2']],
])('%j with status %i differs in %j', async (wanted, status, what) => {
  expect((await differences(wanted, status))?.map((difference) => difference.what)).toEqual(what);
});

test('a difference leads to the directive it comes from', async () => {
  expect((await differences({ uid: 8 }))?.[0]?.location?.path).toEqual(['response', 'uid']);
  expect((await differences({ error: { message: 'x' } }, 401))?.[0]?.location?.path).toEqual([
    'response',
    'error',
    'message',
  ]);
});

describe('a difference leads to what is written', () => {
  const text = JSON.stringify({
    token: {
      url: 'https://x.test/token?{{parameters.key}}',
      method: 'POST',
      headers: { Accept: 'a', 'x-key': '{{parameters.key}}' },
      response: { data: { t: '{{body.t}}', fixed: 'x' } },
    },
    info: {
      url: 'https://x.test/me?{{parameters.key}}',
      response: {
        valid: '{{body.id}}',
        uid: '{{body.id}}',
        error: { 401: { message: 'No.', type: 'DataError' }, message: '[{{statusCode}}] {{body.m}}' },
      },
    },
  });
  test.each<[wanted: Expectation, status: number, body: unknown, path: string | undefined]>([
    [{ requests: [{ url: 'https://x.test/' }] }, 200, { id: 1 }, 'token.url'],
    [{ requests: [{}, { url: 'https://x.test/' }] }, 200, { id: 1 }, 'info.url'],
    [{ requests: [{ headers: { accept: 'b' } }] }, 200, { id: 1 }, 'token.headers.Accept'],
    [{ requests: [{ headers: { other: 'b' } }] }, 200, { id: 1 }, 'token.headers'],
    [{ requests: [{ method: 'PUT' }] }, 200, { id: 1 }, 'token.method'],
    [{ requests: [{}, { method: 'PUT' }] }, 200, { id: 1 }, undefined],
    [{ data: { fixed: 'y' } }, 200, { id: 1 }, 'token.response.data.fixed'],
    [{ data: { other: 'y' } }, 200, { id: 1 }, 'token.response.data'],
    [{ verdict: 'refused' }, 200, { id: 1 }, 'info.response.valid'],
    [{ verdict: 'connected' }, 200, { m: 'no' }, 'info.response.valid'],
    [{ verdict: 'connected' }, 403, { m: 'no' }, 'info.response.error.message'],
    [{ error: { type: 'RuntimeError' } }, 401, {}, 'info.response.error.401.type'],
    [{ uid: 2 }, 401, {}, 'info.response.error.401.message'],
  ])('%j with status %i and %j: %s', async (wanted, status, body, path) => {
    const headers = { 'content-type': 'application/json' };
    const mocks = [
      { match: { url: 'https://x.test/token*' }, status: 200, headers, body: { t: 'tok-4711' } },
      { match: {}, status, headers, body: body as Json },
    ];
    const { result, events } = await runDefinition({
      kind: 'oauth2',
      communication: text,
      parameters: '[{"name":"key","type":"text"}]',
      values: { key: 'k-1' },
      mocks,
    });
    const scenario = { name: 's', mocks, expect: wanted };
    const [difference] = checkExpectation({ scenario, action: 'create', result, events }, text) ?? [];
    expect(difference).toBeDefined();
    expect(difference?.location?.path.join('.')).toBe(path);
    const range = difference?.location?.range;
    if (range !== undefined && path !== undefined) expect(JSON.parse(text.slice(range.start, range.end))).toBeDefined();
  });
});
