import { expect, test } from 'vitest';
import type { Json, Mock, Scenario } from '../../src/runtime/index.ts';
import { isFalseSuccess } from '../../src/scenarios/index.ts';
import { runDefinition } from '../support/run-definition.ts';

async function judged(body: Json, scenario: Partial<Scenario> = {}, mock: Partial<Mock> = {}) {
  const headers = { 'content-type': 'application/json' };
  const mocks = [{ match: {}, headers, body, ...mock }];
  const { result, events } = await runDefinition({ communication: { url: 'https://x.test' }, mocks });
  return isFalseSuccess({ name: 's', mocks, ...scenario }, 'create', result, events);
}

test.each<[body: Json, isFalse: boolean]>([
  [{ error: 'Invalid key' }, true],
  [{ error: { message: 'Invalid key' } }, true],
  [{ errors: [{ message: 'Invalid key' }] }, true],
  [{ Error: true }, true],
  [{ success: false }, true],
  [{ ok: false }, true],
  [{ status: 'failed' }, true],
  [{ error: null, errors: [], success: true }, false],
  [{ error: '' }, false],
  [{ error: 'none' }, false],
  [{ error: 0 }, false],
  [{ error: '0' }, false],
  [{ error: { code: 0, message: 'success' } }, false],
  [{ error: {} }, false],
  [{ status: 'ok', error_code: 0 }, false],
  [{ id: 7, last_error: 'long ago' }, false],
  ['Invalid key', false],
])('without a word of the scenario, %j with status 200 that connects is a false success: %s', async (body, isFalse) => {
  expect(await judged(body)).toBe(isFalse);
});

test.each<[scenario: Partial<Scenario>, isFalse: boolean]>([
  [{ outcome: 'failure' }, true],
  [{ outcome: 'success' }, false],
  [{ expect: { verdict: 'refused' } }, true],
  [{ expect: { verdict: 'connected' } }, false],
])('what the scenario %j says counts first: %s', async (scenario, isFalse) => {
  expect(await judged({ id: 1 }, scenario)).toBe(isFalse);
  expect(await judged({ error: 'no' }, scenario)).toBe(isFalse);
});

test('what does not connect is none', async () => {
  expect(await judged({}, { outcome: 'failure' }, { status: 401 })).toBe(false);
});
