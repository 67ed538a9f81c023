import type { Scenario } from '../../runtime/index.ts';
import type { AppState } from '../state.ts';
import { selectedScenario } from '../to-run-request.ts';

/** What the latest run took from its scenario, answers and expectations apart, so that the next one gets as far; nothing when live. */
export function startOfRun(state: AppState): Partial<Scenario> {
  if (state.run?.transport === 'live' || state.scenarios.length === 0) return {};
  const { mocks: _mocks, expect: _expected, outcome: _outcome, ...start } = selectedScenario(state);
  return start;
}
