import { expect, test } from 'vitest';
import type { ConnectionVector } from './connection-vector.ts';
import { runConnectionCase } from './run-connection-case.ts';

const url = 'https://h.test/a';

/** A module run whose output is compared as JSON holds it (connections.md §18). */
const vector = (output: unknown, expected: unknown, type = 'text'): ConnectionVector => ({
  id: 'own',
  title: '',
  type: 'basic',
  action: 'module',
  communication: {},
  module: { communication: { url, response: { type, output } } as ConnectionVector['communication'] },
  connection: { data: {} },
  now: '2025-03-10T12:00:00.000Z',
  mocks: [{ match: { method: 'GET', url }, body: 'hi' }],
  expectRequests: [{ method: 'GET', url, headers: {} }],
  expect: { error: null, output: expected } as ConnectionVector['expect'],
  certainty: 'inferred',
});

test.each([
  ['{{now}}', '2025-03-10T12:00:00.000Z', 'text'],
  [{ at: ['{{now}}', '{{temp.no}}'], no: '{{temp.no}}' }, { at: ['2025-03-10T12:00:00.000Z', null] }, 'text'],
  ['{{body}}', { __base64: 'aGk=' }, 'binary'],
  ['{{emptystring}}', '', 'text'],
  ['{{temp.no}}', null, 'text'],
])('the output %j is compared with %j', async (output, expected, type) => {
  const { held, actual } = await runConnectionCase(vector(output, expected, type));
  expect(held, JSON.stringify(actual)).toBe(true);
  expect((await runConnectionCase(vector(output, 'other', type))).held).toBe(false);
});
