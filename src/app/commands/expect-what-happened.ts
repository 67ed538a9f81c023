import type { Scenario } from '../../runtime/index.ts';
import { checkExpectation, expectationFromRun } from '../../scenarios/index.ts';
import type { AppPorts } from '../ports.ts';
import { runScenario } from '../run-scenario.ts';
import { taintOfRun } from '../select/taint-of-state.ts';
import type { RunState } from '../state.ts';
import { editScenarios } from './edit-scenarios.ts';
import { notify } from './notify.ts';

/**
 * Writes what just happened as what the scenario expects from now on. Where that would be something else at another time or
 * with other random values, the scenario is given a clock and a seed too, so that it comes out the same again.
 */
export async function expectWhatHappened(ports: AppPorts, name: string): Promise<void> {
  const state = ports.store.get();
  const row = state.matrix?.rows.find(({ scenario }) => scenario.name === name);
  const run = row?.run ?? (state.run?.scenario === name ? state.run : undefined);
  const scenario = state.scenarios.find((candidate) => candidate.name === name);
  if (run?.result === undefined || scenario === undefined) return;
  const { signal } = new AbortController();
  const happened = expectedOf(ports, scenario, run);
  const open = scenario.clock === undefined || scenario.seed === undefined;
  const later: Scenario = { clock: aDayAfter(run.startedAt), seed: 2, ...scenario };
  if (!open || happened === undefined || comesOutAs(happened, later, await runScenario(ports, state, later, signal))) {
    editScenarios(ports, { kind: 'change', name, path: ['expect'], value: happened });
    return;
  }
  const { clock = run.startedAt, seed = 1 } = scenario;
  const again = await runScenario(ports, state, { ...scenario, clock, seed }, signal);
  const value = expectedOf(ports, scenario, again);
  for (const [key, set] of Object.entries({ clock, seed, expect: value }))
    editScenarios(ports, { kind: 'change', name, path: [key], value: set });
  notify(ports, {
    kind: 'info',
    text: `"${name}" has a clock and a seed now: what happens in it depends on the time or on random values.`,
  });
}

function expectedOf({ store }: AppPorts, scenario: Scenario, { result, events, action }: RunState) {
  return result && expectationFromRun({ scenario, result, events, action }, taintOfRun(store.get(), events));
}

const comesOutAs = (
  expect: NonNullable<Scenario['expect']>,
  scenario: Scenario,
  { result, events, action }: RunState,
): boolean =>
  result !== undefined && checkExpectation({ scenario: { ...scenario, expect }, action, events, result })?.length === 0;

const aDayAfter = (instant: string): string => new Date(Date.parse(instant) + 86_400_000).toISOString();
