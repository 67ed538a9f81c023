import { expect, test } from 'vitest';
import { addScenarios, readScenarios } from '../../src/project/index.ts';
import { readParameters } from '../../src/runtime/index.ts';
import { checkExpectation, expectationFromRun } from '../../src/scenarios/index.ts';
import { taintOf } from '../../src/secrets/index.ts';
import { runDefinition } from '../support/run-definition.ts';

const url = 'https://x.test/me';
const parameters = '[{"name":"key","type":"password"}]';
const values = { key: 'sup3r-secret-key' };

/** What just happened, written into a scenario, read back and held against the same run. */
async function differences(communication: object, body: object, status = 200) {
  const mocks = [{ match: {}, status, headers: { 'content-type': 'application/json' }, body: body as never }];
  const { result, events } = await runDefinition({ communication, parameters, values, mocks });
  const run = { scenario: { name: 's', mocks }, action: 'create', result, events } as const;
  const taint = taintOf({ parameters: readParameters(parameters).parameters, values, events });
  const wanted = expectationFromRun(run, taint);
  const { scenarios, problems } = readScenarios(addScenarios('', [{ ...run.scenario, expect: wanted }]));
  expect(problems).toEqual([]);
  expect(JSON.stringify(wanted)).not.toContain('sup3r');
  expect(scenarios[0]?.expect).toBeDefined();
  return scenarios.flatMap((scenario) => checkExpectation({ ...run, scenario }) ?? []);
}

test.each<[what: string, communication: object, body: object, status?: number]>([
  ['dates', { response: { data: { a: '{{parseDate("2024-01-01")}}', b: ['{{parseDate("2024-01-01")}}'] } } }, {}],
  [
    'nothing and empty texts',
    { response: { data: { a: '{{body.a}}', b: '{{body.none}}', c: '', d: 0 } } },
    { a: null },
  ],
  ['stars', { url: `${url}?q=a*b`, response: { metadata: { type: 'text', value: '**' } } }, {}],
  ['secrets', { headers: { a: 'x {{base64(parameters.key)}}' }, response: { uid: '{{parameters.key}}' } }, {}],
  ['what looks like a pattern', { response: { data: { a: '{{body}}' } } }, { like: 'plain' }],
  ['parts', { method: 'POST', type: 'multipart/form-data', body: { a: 'b' }, response: {} }, {}],
  ['a refusal', { response: { error: { message: '[{{statusCode}}] {{body.m}}' } } }, { m: 'No\nway' }, 401],
])('%s are expected as they came', async (_what, communication, body, status) => {
  expect(await differences({ url, ...communication }, body, status)).toEqual([]);
});
