import { mergeValues, type ValueObject } from '../../engine/index.ts';
import type { Definition } from '../definition/read-definition.ts';
import type { RunRequest } from '../run-request.ts';
import type { StepName } from '../trace/trace-event.ts';
import type { RunContext } from './run-context.ts';
import type { RunState } from './run-state.ts';
import type { StepOutcome } from './settle-step.ts';
import { writtenStep } from './written-step.ts';

/** Takes data obtained elsewhere in place of the sign-in, and reports each step that is left out for it. */
export function startAtInfo(
  definition: Definition,
  leftOut: readonly StepName[],
  start: RunState,
  obtained: NonNullable<RunRequest['obtained']>,
  { recorder }: RunContext,
): StepOutcome {
  for (const step of leftOut) {
    if (writtenStep(definition, step) === undefined) continue;
    recorder.begin(step).skipUntil(undefined, 'Left out: the token was obtained elsewhere.', 'not-applicable');
  }
  const data = mergeValues(start.data, obtained) as ValueObject;
  return { ok: true, state: { ...start, data }, output: undefined, performed: true };
}
