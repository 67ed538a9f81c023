import type { RunContext } from './run-context.ts';
import { runStep } from './run-step.ts';
import type { RunState } from './run-state.ts';
import type { StepOutcome } from './settle-step.ts';
import type { StepPlan } from './step-plan.ts';

/** Carries out requests one after the other; each sees the `temp` and the data of those before it. An error ends them. */
export async function runSteps(plans: readonly StepPlan[], start: RunState, context: RunContext): Promise<StepOutcome> {
  let outcome: StepOutcome = { ok: true, state: start, output: undefined, performed: false };
  let performed = false;
  for (const plan of plans) {
    if (!outcome.ok) return outcome;
    const trace = context.recorder.begin(plan.step);
    trace.skip('parameters', 'not-applicable', 'The step sees what the connection holds.');
    outcome = await runStep(plan, outcome.state, trace, context);
    trace.skip('stored', 'not-applicable', 'Stored at the end of the run.');
    performed ||= outcome.ok && outcome.performed;
  }
  return outcome.ok ? { ...outcome, performed } : outcome;
}
