import type { Scenario, TraceEvent } from '../runtime/index.ts';
import type { AppPorts } from './ports.ts';
import type { AppState, RunState } from './state.ts';
import { toRunRequest } from './to-run-request.ts';

/** Runs one scenario against its mocks, whatever the page's switch says, without touching the state. Never rejects. */
export async function runScenario(
  { runHost, clock, newId }: AppPorts,
  state: AppState,
  scenario: Scenario,
  signal: AbortSignal,
): Promise<RunState> {
  const action = scenario.action ?? 'create';
  const runId = newId();
  const mocked: AppState = {
    ...state,
    transport: 'mock',
    scenarios: [scenario],
    // A chain from the run on screen would give another result each time.
    run: null,
    clock: null,
  };
  const events: TraceEvent[] = [];
  const startedAt = clock().toISOString();
  const outcome = await runHost.run(
    toRunRequest(mocked, runId, action),
    (batch) => events.push(...batch.filter((event) => event.runId === runId)),
    signal,
  );
  const run = { runId, action, transport: 'mock', scenario: scenario.name, events, startedAt, stale: false } as const;
  return outcome.ok
    ? { ...run, status: 'done', result: outcome.value }
    : { ...run, status: 'lost', failure: outcome.error };
}
