import type { RunRequest } from '../../src/runtime/index.ts';

export interface RequestOptions extends Partial<Omit<RunRequest, 'definition'>> {
  readonly communication?: unknown;
  readonly functions?: string;
}

let count = 0;

/** A run of a basic connection against one mock that answers `{}` to everything. */
export function runRequest({ communication = {}, functions, ...rest }: RequestOptions = {}): RunRequest {
  count += 1;
  return {
    runId: `run-${count}`,
    action: 'create',
    kind: 'basic',
    definition: {
      communication: JSON.stringify(communication),
      ...(functions === undefined ? {} : { functions }),
    },
    values: {},
    connection: null,
    environment: {},
    transport: { kind: 'mock', scenario: { name: 'test', mocks: [{ match: {}, body: {} }] } },
    clock: '2025-03-10T12:00:00.000Z',
    seed: 1,
    ...rest,
  };
}
