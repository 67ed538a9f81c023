import type { AppState } from '../state.ts';
import type { ShownPhase } from './phases-of.ts';
import { verdictOf } from './verdict-of.ts';

/**
 * Where one wants to look first in the phases of the latest run: what failed, else the `valid` that let a false success pass
 * or is not there, else what the error was made of, else the request. Index into the list.
 */
export function mostTellingPhase(
  phases: readonly ShownPhase[],
  { run, scenarios }: Pick<AppState, 'run' | 'scenarios'>,
): number {
  const isLie = run !== null && verdictOf(run, scenarios) === 'false-success';
  const passed = isLie ? phases.findLast(({ phase, applies }) => phase === 'valid' && applies) : undefined;
  const wanted: readonly ((phase: ShownPhase) => boolean)[] = [
    ({ status }) => status === 'failed',
    (phase) => phase === passed,
    ({ phase, status }) => phase === 'error' && status === 'ran',
    ({ phase, status, expressions }) => phase === 'request' && status === 'ran' && expressions.length > 0,
    ({ status }) => status === 'ran',
  ];
  for (const test of wanted) {
    const at = phases.findIndex(test);
    if (at >= 0) return at;
  }
  return 0;
}
