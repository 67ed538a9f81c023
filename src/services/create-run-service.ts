import type { RunApi, RunListener } from '../protocol/run-api.ts';
import {
  createFetchTransport,
  createMockTransport,
  createRunEnv,
  guardTransport,
  type DebugLine,
  run,
  type RunRequest,
  type RunResult,
  type Transport,
} from '../runtime/index.ts';
import { batchEvents } from './batch-events.ts';
import { type LoadedFunctions, loadFunctions } from './load-functions.ts';
import { toDiagnostic } from './to-diagnostic.ts';

/** What the platform gives a run. */
export interface RunServicePorts {
  readonly fetch: typeof fetch;
  /** Milliseconds since any fixed moment, never running backwards. */
  elapsed(): number;
  later(ms: number, then: () => void): void;
}

/** Everything the run worker does, apart from being a worker. */
export function createRunService(ports: RunServicePorts): RunApi {
  const going = new Map<string, AbortController>();
  return {
    async run(request, listener) {
      const controller = new AbortController();
      going.set(request.runId, controller);
      try {
        return await carryOut(request, listener, controller.signal, ports);
      } finally {
        going.delete(request.runId);
      }
    },
    cancel: (runId) => going.get(runId)?.abort(),
    ping: () => undefined,
  };
}

async function carryOut(
  request: RunRequest,
  listener: RunListener,
  signal: AbortSignal,
  { fetch, elapsed, later }: RunServicePorts,
): Promise<RunResult> {
  const { transport, definition, environment } = request;
  const source = definition.functions ?? '';
  const debugLines: DebugLine[] = [];
  let functions: LoadedFunctions;
  try {
    functions = await loadFunctions(source, {
      environment,
      onDebug: (line) => void debugLines.push(line),
      onAlive: () => void listener.alive(),
    });
  } catch (error) {
    return withoutInterpreter(request, error);
  }
  const batches = batchEvents({ send: (batch) => listener.events(batch), elapsed, later });
  try {
    const result = await run(request, {
      transport: tellSizes(createTransport(transport, fetch), (bytes) => void listener.received(bytes)),
      env: createRunEnv(request),
      emit: batches.add,
      signal,
      functions: functions.table,
      elapsed,
      ...(transport.kind === 'fetch' || request.consent === 'ask'
        ? { askUser: (question) => listener.askUser(question) }
        : {}),
      takeDebugLines: () => debugLines.splice(0),
    });
    const problems = functions.problems.map((problem) => toDiagnostic(problem, source));
    return { ...result, diagnostics: [...result.diagnostics, ...problems] };
  } finally {
    functions.dispose();
    await batches.flush();
  }
}

function createTransport(config: RunRequest['transport'], fetchFunction: typeof fetch): Transport {
  if (config.kind === 'mock') return createMockTransport(config.scenario);
  const transport = createFetchTransport(fetchFunction, undefined, config.proxy);
  return config.origins === undefined ? transport : guardTransport(transport, config.origins);
}

/** Says how large each answer is before anything else is done with it. */
function tellSizes(transport: Transport, tell: (bytes: number) => void): Transport {
  return {
    ...transport,
    async send(request, options) {
      const answer = await transport.send(request, options);
      if (answer.ok) tell(answer.value.body.length);
      return answer;
    },
  };
}

/** Nothing is sent then: a request with half of its values missing helps nobody. */
function withoutInterpreter({ runId, connection }: RunRequest, error: unknown): RunResult {
  return {
    runId,
    verdict: 'failed',
    connection,
    error: {
      type: 'RuntimeError',
      message: `The interpreter of custom functions could not be loaded: ${error instanceof Error ? error.message : String(error)}`,
      cause: 'configuration',
      advice: 'Check the network and run again. Nothing was sent.',
    },
    parameterErrors: [],
    diagnostics: [],
    logs: {},
    durationMs: 0,
  };
}
