import type { Value } from '../../engine/index.ts';
import { RunStop } from '../errors/run-stop.ts';
import type { MakeError } from '../run-result.ts';
import type { StepTrace } from '../trace/recorder.ts';
import { reportError } from './report-error.ts';
import type { RunState } from './run-state.ts';

export type StepOutcome =
  | {
      readonly ok: true;
      readonly state: RunState;
      /** What a step that keeps `output` puts out: `response.output`, the body, or the condition's `default`. */
      readonly output: Value;
      /** False when `condition` was not met. */
      readonly performed: boolean;
    }
  | FailedStep;

export interface FailedStep {
  readonly ok: false;
  readonly error: MakeError;
  /** Whether the error came after something was sent. */
  readonly sent: boolean;
}

/** Turns a mistake of the user or the service into an outcome and reports it; anything else passes through. */
export async function settleStep(
  trace: StepTrace,
  progress: { readonly sent: boolean },
  work: () => Promise<StepOutcome>,
): Promise<StepOutcome> {
  try {
    return await work();
  } catch (stop) {
    if (!(stop instanceof RunStop)) throw stop;
    reportError(stop.error, trace);
    return { ok: false, error: stop.error, sent: progress.sent };
  }
}
