import { builtins } from '../engine/index.ts';
import { type Definition, readDefinition } from './definition/read-definition.ts';
import { RunCancelled } from './errors/run-stop.ts';
import type { FlowResult } from './flows/flow-result.ts';
import { runBasic } from './flows/basic.ts';
import { runModule } from './flows/module.ts';
import { runOAuth1 } from './flows/oauth1.ts';
import { runOAuth2 } from './flows/oauth2.ts';
import type { RunContext } from './flows/run-context.ts';
import { unreadable } from './flows/unreadable.ts';
import type { RunPorts } from './run-ports.ts';
import type { RunRequest } from './run-request.ts';
import type { RunResult } from './run-result.ts';
import { createLogBook } from './log/log-book.ts';
import { createRecorder } from './trace/recorder.ts';

/**
 * Carries out one action on a connection and reports everything it does. Never rejects for a mistake of the user, the
 * definition or the service: those are the result.
 */
export async function run(request: RunRequest, ports: RunPorts): Promise<RunResult> {
  const started = ports.elapsed();
  let simulated = 0;
  let waited = 0;
  const logs = createLogBook();
  const { definition, diagnostics } = readDefinition(request.definition, request.kind);
  const context: RunContext = {
    request,
    ports: withoutWaiting(ports, (ms) => {
      waited += ms;
    }),
    env: ports.env,
    functions: ports.functions ?? builtins,
    recorder: createRecorder(request.runId, (event) => {
      if (ports.transport.kind === 'mock' && event.kind === 'response') simulated += event.response.durationMs;
      ports.emit(event);
    }),
    log: logs.add,
  };
  const flow = await runFlow(definition, context);
  const { verdict, connection, error, parameterErrors = [], authorizeUrl } = flow;
  return {
    runId: request.runId,
    verdict,
    connection,
    error,
    parameterErrors,
    diagnostics,
    ...('output' in flow ? { output: flow.output } : {}),
    ...(authorizeUrl === undefined ? {} : { authorizeUrl }),
    logs: logs.entries(),
    durationMs: ports.elapsed() - started - waited + simulated,
  };
}

/** The time a user takes for consent is no time of the run. */
function withoutWaiting(ports: RunPorts, onWaited: (ms: number) => void): RunPorts {
  const { askUser } = ports;
  if (askUser === undefined) return ports;
  return {
    ...ports,
    async askUser(question) {
      const asked = ports.elapsed();
      try {
        return await askUser(question);
      } finally {
        onWaited(ports.elapsed() - asked);
      }
    },
  };
}

async function runFlow(definition: Definition, context: RunContext): Promise<FlowResult> {
  const { action, kind, connection } = context.request;
  const error = unreadable(definition, action);
  if (error !== undefined) return { verdict: 'invalid', connection, error };
  try {
    if (context.ports.signal.aborted) throw new RunCancelled();
    if (kind === 'oauth1') return await runOAuth1(definition, context);
    if (kind === 'oauth2') return await runOAuth2(definition, context);
    return await (action === 'module' ? runModule(definition, connection, context) : runBasic(definition, context));
  } catch (stop) {
    if (stop instanceof RunCancelled) return { verdict: 'cancelled', connection, error: null };
    throw stop;
  }
}
