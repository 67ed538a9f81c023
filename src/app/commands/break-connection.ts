import {
  type Finding,
  type FindingFix,
  findingFixes,
  findingsOf,
  goodScenario,
  isObjectBody,
  type Mutation,
  type MutationRun,
  mutationsOf,
} from '../../scenarios/index.ts';
import type { Scenario } from '../../runtime/index.ts';
import { editJson } from '../../source/index.ts';
import type { FixableFinding } from '../matrix-state.ts';
import type { AppPorts } from '../ports.ts';
import { runScenario } from '../run-scenario.ts';
import type { AppState } from '../state.ts';
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
  const show = (status: 'running' | 'done', findings: readonly FixableFinding[] = findingsOf(runsSoFar)): void =>
    store.update((now) =>
      now.project.id === state.project.id ? { ...now, findings: { status, tried: runsSoFar.length, findings } } : now,
    );
  show('running');
  for (const { mutation, scenario } of variantsOf(good)) {
    const { result, events } = await runScenario(ports, state, scenario, signal);
    if (signal.aborted) break;
    if (result !== undefined) runsSoFar.push({ mutation, scenario, result, events });
  }
  const fixable: FixableFinding[] = [];
  for (const finding of findingsOf(runsSoFar)) {
    const fix = signal.aborted ? undefined : await fixFor(ports, state, good, finding, signal);
    fixable.push(fix === undefined ? finding : { ...finding, fix });
  }
  show('done', fixable);
}

/** The first change that does away with a finding and leaves the good answer connected. */
async function fixFor(
  ports: AppPorts,
  state: AppState,
  good: Scenario,
  finding: Finding,
  signal: AbortSignal,
): Promise<FindingFix | undefined> {
  const { project } = state;
  const { communication = '' } = project.sections;
  for (const fix of findingFixes({ communication, kind: project.kind, good }, finding)) {
    const sections = { ...project.sections, communication: editJson(communication, fix.path, fix.value) };
    const fixed = { ...state, project: { ...project, sections } };
    const still = await runScenario(ports, fixed, good, signal);
    if (still.result?.verdict !== 'connected') continue;
    const { scenario, mutation, kind, text } = finding;
    const { result, events } = await runScenario(ports, fixed, scenario, signal);
    if (result === undefined) continue;
    const left = findingsOf([{ mutation, scenario, result, events }]);
    if (!left.some((other) => other.kind === kind && other.text === text)) return fix;
  }
  return undefined;
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
