import type { Scenario, Verdict } from '../../runtime/index.ts';
import { isFalseSuccess } from '../../scenarios/index.ts';
import type { RunState } from '../state.ts';

/** As the runtime's, and what only the author's intent can tell. */
export type ShownVerdict = Verdict | 'false-success' | 'running' | 'lost';

/**
 * How a run ended. `false-success`: the service meant to refuse, and the connection was stored all the same
 * (`scenarios/is-false-success.ts`).
 */
export function verdictOf(run: RunState, scenarios: readonly Scenario[]): ShownVerdict {
  if (run.status === 'lost') return run.failure?.kind === 'cancelled' ? 'cancelled' : 'lost';
  if (run.result === undefined) return 'running';
  const scenario = run.transport === 'mock' ? scenarios.find(({ name }) => name === run.scenario) : undefined;
  const { result, action, events } = run;
  return isFalseSuccess(scenario, action, result, events) ? 'false-success' : result.verdict;
}
