import type { RunAction, RunResult, Scenario, TraceEvent } from '../runtime/index.ts';
import { errorIn } from './error-body.ts';

/**
 * Whether the service meant to refuse, and the connection was stored all the same. What a scenario says of itself counts
 * first: its `outcome`, then the verdict it expects. Else the answers tell: an error status, or a body that plainly is an error.
 *
 * @param scenario undefined for a run against the real service
 */
export function isFalseSuccess(
  scenario: Scenario | undefined,
  action: RunAction,
  result: RunResult,
  events: readonly TraceEvent[],
): boolean {
  if (result.verdict !== 'connected' || action === 'delete' || action === 'module') return false;
  return meansFailure(scenario) ?? events.some(isErrorAnswer);
}

/** Undefined when the scenario leaves it open. */
export function meansFailure(scenario: Scenario | undefined): boolean | undefined {
  if (scenario?.outcome !== undefined) return scenario.outcome === 'failure';
  const verdict = scenario?.expect?.verdict;
  return verdict === undefined ? undefined : verdict !== 'connected';
}

const isErrorAnswer = (event: TraceEvent): boolean =>
  event.kind === 'no-response' ||
  (event.kind === 'response' && (event.response.status >= 400 || errorIn(event.decoded) !== undefined));
