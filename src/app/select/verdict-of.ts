import type { Scenario, Verdict } from '../../runtime/index.ts';
import type { RunState } from '../state.ts';

/** As the runtime's, and what only the author's intent can tell. */
export type ShownVerdict = Verdict | 'false-success' | 'running' | 'lost';

/**
 * How a run ended. `false-success`: the service meant to refuse (the scenario's `outcome` is `failure`), and the
 * connection was made all the same.
 */
export function verdictOf(run: RunState, scenarios: readonly Scenario[]): ShownVerdict {
  if (run.status === 'lost') return run.failure?.kind === 'cancelled' ? 'cancelled' : 'lost';
  if (run.result === undefined) return 'running';
  const { verdict } = run.result;
  return verdict === 'connected' && meansFailure(run, scenarios) ? 'false-success' : verdict;
}

function meansFailure({ transport, scenario, action }: RunState, scenarios: readonly Scenario[]): boolean {
  if (transport !== 'mock' || action === 'delete') return false;
  return scenarios.find(({ name }) => name === scenario)?.outcome === 'failure';
}
