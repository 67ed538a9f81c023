import {
  type Finding,
  type FindingFix,
  findingFixes,
  findingsOf,
  goodScenario,
  isGoodAnswer,
  type Mutation,
  type MutationRun,
  mutationsOf,
  mocksUsed,
} from '../../scenarios/index.ts';
import type { Scenario, TraceEvent } from '../../runtime/index.ts';
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
  const whole = await runScenario(ports, state, frozen(good, state), signal);
  if (!signal.aborted && whole.result?.verdict !== 'connected') {
    const text = `The scenario "${good.name}" does not connect yet, so there is nothing to break. Mend it first.`;
    notify(ports, { kind: 'info', text });
    return;
  }
  show('running');
  for (const variant of variantsOf(good)) {
    const { result, events } = await runScenario(ports, state, frozen(variant.scenario, state), signal);
    if (signal.aborted) break;
    const told = result && toldBy(variant, { result, events }, whole.events);
    if (told !== undefined) runsSoFar.push(told);
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
    const still = await runScenario(ports, fixed, frozen(good, state), signal);
    if (still.result?.verdict !== 'connected') continue;
    const { scenario, mutation, kind } = finding;
    const { result, events } = await runScenario(ports, fixed, frozen(scenario, state), signal);
    const at = scenario.mocks.indexOf(mutation.mock);
    const told = result && toldBy({ scenario, mutation, at }, { result, events }, still.events);
    if (told === undefined) continue;
    const left = findingsOf([told]);
    if (!left.some((other) => other.kind === kind && isSamePlace(other, finding))) return fix;
  }
  return undefined;
}

const isSamePlace = (a: Finding, b: Finding): boolean =>
  a.kind === 'false-success' || a.location?.path.join('\n') === b.location?.path.join('\n');

/** Answers are compared, so that time and chance must be the same in all of these runs. */
const frozen = (scenario: Scenario, { project }: AppState): Scenario => ({
  clock: project.updatedAt,
  seed: 1,
  ...scenario,
});

/** One bad answer in the place of a good one. */
interface Variant {
  readonly mutation: Mutation;
  readonly scenario: Scenario;
  /** Which of the mocks it is. */
  readonly at: number;
}

/** What a run with a bad answer tells; undefined when the answer was never asked for, so that it broke nothing. */
function toldBy(
  { mutation, scenario, at }: Variant,
  { result, events }: Pick<MutationRun, 'result' | 'events'>,
  goodEvents: readonly TraceEvent[],
): MutationRun | undefined {
  const uses = mocksUsed(scenario.mocks, events);
  const first = uses.findIndex(({ mock }) => mock === at);
  if (first < 0) return undefined;
  const before = mocksUsed(scenario.mocks, goodEvents);
  const wire = (index: number, of: typeof uses): string => JSON.stringify(of[index]?.request.request);
  const dependent = uses.find((_, index) => index > first && wire(index, uses) !== wire(index, before));
  return {
    mutation,
    scenario,
    result,
    events,
    ...(Math.max(uses.length, before.length) > 1 && uses[first] !== undefined
      ? { step: uses[first].request.step }
      : {}),
    ...(dependent === undefined ? {} : { dependent: dependent.request.step }),
  };
}

/** Each good answer of the scenario is mutated in its turn. What the good answer is expected to do is left out. */
function variantsOf(good: Scenario): readonly Variant[] {
  const { expect: _expected, outcome: _outcome, ...rest } = good;
  return good.mocks.flatMap((mock, at) =>
    isGoodAnswer(mock)
      ? mutationsOf(mock).map((mutation) => ({
          mutation,
          at,
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
