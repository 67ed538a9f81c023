import {
  findingsOf,
  goodScenario,
  isObjectBody,
  type Mutation,
  type MutationRun,
  mutationsOf,
} from '../../scenarios/index.ts';
import type { Scenario } from '../../runtime/index.ts';
import type { AppPorts } from '../ports.ts';
import { runScenario } from '../run-scenario.ts';
import { notify } from './notify.ts';

/** Tries many bad answers made from the good one, against mocks only, and reports what breaks. A new run ends it. */
export async function breakConnection(ports: AppPorts): Promise<void> {
  const { store, runs } = ports;
  const state = store.get();
  const good = goodScenario(state.scenarios);
  if (good === undefined) {
    notify(ports, { kind: 'info', text: 'Breaking a connection needs a scenario with a good answer. Add one first.' });
    return;
  }
  const signal = runs.next();
  const runsSoFar: MutationRun[] = [];
  const show = (status: 'running' | 'done'): void =>
    store.update((now) =>
      now.project.id === state.project.id
        ? { ...now, findings: { status, tried: runsSoFar.length, findings: findingsOf(runsSoFar) } }
        : now,
    );
  show('running');
  for (const { mutation, scenario } of variantsOf(good)) {
    const { result, events } = await runScenario(ports, state, scenario, signal);
    if (signal.aborted) break;
    if (result !== undefined) runsSoFar.push({ mutation, scenario, result, events });
  }
  show('done');
}

/** Each answer of the scenario that has a body is mutated in its turn. What the good answer is expected to do is left out. */
function variantsOf(good: Scenario): readonly { readonly mutation: Mutation; readonly scenario: Scenario }[] {
  const { expect: _expected, outcome: _outcome, ...rest } = good;
  return good.mocks.flatMap((mock, at) =>
    isObjectBody(mock.body)
      ? mutationsOf(mock).map((mutation) => ({
          mutation,
          scenario: {
            ...rest,
            name: mutation.what,
            outcome: mutation.refuses ? ('failure' as const) : ('success' as const),
            mocks: good.mocks.with(at, mutation.mock),
          },
        }))
      : [],
  );
}
