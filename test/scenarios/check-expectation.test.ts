import { expect, test } from 'vitest';
import type { Expectation } from '../../src/runtime/index.ts';
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
