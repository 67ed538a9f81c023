import type { Scope } from '../engine/index.ts';
import type { PreviewAnswer } from '../language/index.ts';
import type { AppPorts } from './ports.ts';
import { runnableFunctions } from './runnable-functions.ts';
import { selectedScenario } from './to-run-request.ts';

/**
 * Evaluates templates in the preview worker with the clock of the selected scenario; one answer a question. What the
 * worker gave no answer to because a newer question of the same asker came is undefined.
 */
export async function evaluatePreviews(
  { store, previewHost, clock }: AppPorts,
  questions: readonly { readonly template: string; readonly scope: Scope }[],
  asker: 'values' | 'hover' | 'fixes' | 'explain' | 'reference',
): Promise<readonly (PreviewAnswer | undefined)[]> {
  const state = store.get();
  const { timezone } = state.project;
  const now = selectedScenario(state).clock ?? clock().toISOString();
  const script = runnableFunctions(state.project);
  const functions = script === undefined ? {} : { functions: script };
  const outcome = await previewHost.evaluate(
    questions.map(({ template, scope }) => ({ template, scope, timezone, now, ...functions })),
    asker,
  );
  if (outcome.ok) return outcome.value;
  const { kind, message } = outcome.error;
  return questions.map(() => (kind === 'cancelled' ? undefined : { ok: false, message }));
}
