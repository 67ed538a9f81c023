import type { RunRequest } from '../runtime/run-request.ts';
import type { RunResult } from '../runtime/run-result.ts';
import type { TraceEvent } from '../runtime/trace/trace-event.ts';

/** What the run worker offers; it crosses a thread through comlink. */
export interface RunApi {
  /**
   * Carries out one run. Events arrive in batches, at most one batch per 16 ms, all of them before the promise settles.
   * Never rejects for a user's mistake.
   */
  run(request: RunRequest, onEvents: (events: readonly TraceEvent[]) => void): Promise<RunResult>;
  /** Aborts the run; it then ends with verdict `cancelled`. Unknown ids are ignored. */
  cancel(runId: string): void;
  /** Answers at once when the worker is not stuck in a loop. */
  ping(): void;
}
