import { createEnv } from '../../src/engine/index.ts';
import {
  createMockTransport,
  type Mock,
  run,
  type RunPorts,
  type RunRequest,
  type RunResult,
  type TraceEvent,
} from '../../src/runtime/index.ts';
import { recordRequests, type RecordedTransport } from './record-requests.ts';

export interface RunOptions extends Partial<Omit<RunRequest, 'definition'>> {
  /** Texts are taken as written, everything else as JSON. */
  readonly communication?: unknown;
  readonly base?: unknown;
  readonly module?: unknown;
  readonly parameters?: unknown;
  readonly mocks?: readonly Mock[];
  readonly ports?: Partial<RunPorts>;
}

export interface DefinitionRun {
  readonly result: RunResult;
  readonly events: readonly TraceEvent[];
  readonly requests: RecordedTransport['requests'];
}

/** Runs a definition against mocks; without mocks every request is answered with an empty 200. */
export async function runDefinition(options: RunOptions): Promise<DefinitionRun> {
  const { communication = {}, base, module, parameters, mocks = [{ match: {} }], ports = {}, ...request } = options;
  const transport = recordRequests(createMockTransport({ name: 'test', mocks }));
  const events: TraceEvent[] = [];
  const result = await run(
    {
      runId: 'run-1',
      action: 'create',
      kind: 'basic',
      values: {},
      connection: null,
      environment: {},
      transport: { kind: 'mock', scenario: { name: 'test', mocks } },
      clock: '2025-03-10T12:00:00.000Z',
      seed: 1,
      ...request,
      definition: {
        communication: textOf(communication),
        ...(base === undefined ? {} : { base: textOf(base) }),
        ...(module === undefined ? {} : { module: textOf(module) }),
        ...(parameters === undefined ? {} : { parameters: textOf(parameters) }),
      },
    },
    {
      transport,
      env: createEnv({ now: new Date('2025-03-10T12:00:00.000Z') }),
      emit: (event) => events.push(event),
      signal: new AbortController().signal,
      elapsed: () => 0,
      ...ports,
    },
  );
  return { result, events, requests: transport.requests };
}

const textOf = (section: unknown): string => (typeof section === 'string' ? section : JSON.stringify(section));
