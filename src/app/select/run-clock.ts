import type { AppState } from '../state.ts';
import { selectedScenario } from '../to-run-request.ts';

/**
 * What the next run takes for now: where the user stopped the clock, else the scenario's clock, else `real`, the
 * machine's.
 */
export function runClock(state: AppState, real: Date): Date {
  const at = frozenClock(state);
  return at === undefined ? real : new Date(at);
}

/** ISO instant at which the clock of the next run stands; undefined while it goes. */
export const frozenClock = (state: AppState): string | undefined =>
  state.clock ?? (state.transport === 'mock' ? selectedScenario(state).clock : undefined);
