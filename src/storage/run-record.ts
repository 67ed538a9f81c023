import type { MakeError, RunAction, RunResult, TraceEvent, Verdict } from '../runtime/index.ts';

/** One run as the history lists it. Record form: it holds no secrets. */
export interface RunRecord {
  /** Of the run. */
  readonly id: string;
  readonly projectId: string;
  readonly action: RunAction;
  readonly transport: 'mock' | 'live';
  /** Name of the scenario; absent for live runs. */
  readonly scenario?: string;
  /** Name that the saved connection it started from had then. */
  readonly connection?: string;
  /** ISO instant. */
  readonly startedAt: string;
  /** Milliseconds. */
  readonly durationMs: number;
  /** `false-success`: a refusal that would be stored as connected. `lost`: the worker gave no answer. */
  readonly verdict: Verdict | 'false-success' | 'lost';
  /** What a Make user would read, or why there was no answer. */
  readonly error?: Pick<MakeError, 'type' | 'message'>;
  /** Requests sent. */
  readonly requests: number;
}

/** Everything a run told, in record form. Kept apart: a list of runs needs none of it. */
export interface RunTrace {
  /** Of the run. */
  readonly id: string;
  readonly events: readonly TraceEvent[];
  readonly result: RunResult;
}
