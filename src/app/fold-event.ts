import type { HostFailure } from '../host/index.ts';
import type { RunResult, TraceEvent } from '../runtime/index.ts';
import type { RunState } from './state.ts';

/**
 * Appends one batch to a run's trace. Events of other runs are dropped: a run that was replaced may still talk. One
 * copy of the list a batch, and batches come at most sixty times a second.
 */
export function foldEvents(run: RunState, batch: readonly TraceEvent[]): RunState {
  const own = batch.filter((event) => event.runId === run.runId);
  return own.length === 0 ? run : { ...run, events: run.events.concat(own) };
}

/** The run has answered. */
export const foldResult = (run: RunState, result: RunResult): RunState => ({ ...run, status: 'done', result });

/** The worker gave no answer. */
export const foldFailure = (run: RunState, failure: HostFailure): RunState => ({ ...run, status: 'lost', failure });
