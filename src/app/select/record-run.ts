import { redact } from '../../secrets/index.ts';
import type { TraceEvent } from '../../runtime/index.ts';
import type { RunRecord, RunTrace } from '../../storage/index.ts';
import type { AppState, RunState } from '../state.ts';
import { taintOfRun } from './taint-of-state.ts';
import { verdictOf } from './verdict-of.ts';

/** Bytes of all answers up to which a run's trace is kept; of larger ones only the line in the list. */
const largestTrace = 256 * 1024;

export interface Recorded {
  readonly record: RunRecord;
  readonly trace: RunTrace | undefined;
}

/** The latest run as the history keeps it, every secret as dots; undefined while it is going on. */
export function recordRun(state: AppState, endedAt: Date): Recorded | undefined {
  const { run, connections, scenarios, project } = state;
  if (run === null) return undefined;
  const verdict = verdictOf(run, scenarios);
  if (verdict === 'running') return undefined;
  const started = connections.find(({ id }) => id === run.connectionId);
  const error = errorOf(run);
  const record: RunRecord = {
    id: run.runId,
    projectId: project.id,
    action: run.action,
    transport: run.transport,
    ...(run.scenario === undefined ? {} : { scenario: run.scenario }),
    ...(started === undefined ? {} : { connection: started.name }),
    startedAt: run.startedAt,
    durationMs: run.result?.durationMs ?? endedAt.getTime() - new Date(run.startedAt).getTime(),
    verdict,
    ...(error === undefined ? {} : { error }),
    requests: run.events.filter(({ kind }) => kind === 'request').length,
  };
  const taint = taintOfRun(state, run.events);
  const { result } = run;
  const small = result !== undefined && bytesIn(run.events) <= largestTrace;
  const trace = small ? { id: run.runId, events: run.events, result } : undefined;
  return { record: redact(record, taint), trace: trace && redact(trace, taint) };
}

function errorOf({ result, failure }: RunState): RunRecord['error'] {
  if (failure !== undefined) return { type: 'No answer', message: failure.message };
  const error = result?.error ?? undefined;
  if (error !== undefined) return { type: error.type, message: error.message };
  const mistake = result?.parameterErrors[0];
  return mistake && { type: 'Form', message: `${mistake.path}: ${mistake.message}` };
}

const bytesIn = (events: readonly TraceEvent[]): number =>
  events.reduce((sum, event) => sum + (event.kind === 'response' ? event.response.body.length : 0), 0);
