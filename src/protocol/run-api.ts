import type { ConsentAnswer, ConsentQuestion } from '../runtime/consent.ts';
import type { RunRequest } from '../runtime/run-request.ts';
import type { RunResult } from '../runtime/run-result.ts';
import type { TraceEvent } from '../runtime/trace/trace-event.ts';

/** What the run worker offers; it crosses a thread through comlink. */
export interface RunApi {
  /**
   * Carries out one run. The listener has received every event before the promise settles. Never rejects for a user's
   * mistake.
   */
  run(request: RunRequest, listener: RunListener): Promise<RunResult>;
  /** Aborts the run; it then ends with verdict `cancelled`. Unknown ids are ignored. */
  cancel(runId: string): void;
  /** Answers at once when the worker has loaded and is not stuck in a loop. */
  ping(): void;
}

/** Where a run reports to; lives on the page's side. */
export interface RunListener {
  /** Takes one batch. Batches come at most one per 16 ms, except the last, which does not wait. */
  events(batch: readonly TraceEvent[]): void | Promise<void>;
  /** Sends the user to a service for consent; the run waits for the answer as long as it takes. */
  askUser(question: ConsentQuestion): Promise<ConsentAnswer>;
  /** Called about every half second while a custom function keeps the worker from answering `ping`. */
  alive(): void | Promise<void>;
  /** Called when an answer has arrived, before it is worked on: the larger it is, the longer `ping` waits for its turn. */
  received(bytes: number): void | Promise<void>;
}
