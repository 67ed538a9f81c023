import { coverageCandidates, coverageHits, type CoverageMark } from '../../scenarios/index.ts';
import type { CoverageOffer, CoverageQuestion } from '../matrix-state.ts';
import type { AppPorts } from '../ports.ts';
import { runScenario } from '../run-scenario.ts';
import { coverageMarkAt } from '../select/coverage-mark-at.ts';
import { coverageOfState } from '../select/coverage-of-state.ts';
import type { AppState } from '../state.ts';
import { notify } from './notify.ts';
import { runAll } from './run-all.ts';
import { showPane } from './show-pane.ts';
import { showResultTab } from './show-result-tab.ts';

/** More would be a list to read instead of a way on. */
const mostOffers = 3;

/**
 * Says which scenarios exercise the directive at an offset of the communication, and looks for some that would exercise what
 * is left: each one is run against its mocks before it is offered. Runs all scenarios first when they have not been.
 */
export async function askCoverage(ports: AppPorts, offset: number): Promise<void> {
  const { store } = ports;
  if (coverageOfState(store.get()) === undefined) await runAll(ports);
  const state = store.get();
  const mark = coverageMarkAt(state, offset);
  if (mark === undefined) {
    notify(ports, {
      kind: 'info',
      text:
        state.scenarios.length === 0
          ? 'There are no scenarios yet. Add the standard set first.'
          : 'There is no expression here that a run evaluates. Put the cursor on a line with one.',
    });
    return;
  }
  const { communication = '' } = state.project.sections;
  const begun: CoverageQuestion = {
    status: mark.state === 'exercised' ? 'done' : 'running',
    directive: mark.range,
    communication,
    offers: [],
    tried: 0,
  };
  store.update((now) => ({ ...now, coverageQuestion: begun }));
  showResultTab(ports, 'scenarios');
  showPane(ports, 'results');
  if (begun.status === 'running') await lookForOffers(ports, state, begun, mark);
}

async function lookForOffers(
  ports: AppPorts,
  state: AppState,
  begun: CoverageQuestion,
  mark: CoverageMark,
): Promise<void> {
  const { communication, directive } = begun;
  const { kind } = state.project;
  const signal = ports.runs.next();
  const found: CoverageOffer[] = [];
  const left = new Set([
    ...(mark.state === 'never' ? ['the directive runs'] : []),
    ...mark.missing.map(({ wanted }) => wanted),
  ]);
  let tried = 0;
  for (const scenario of coverageCandidates({ kind, communication, scenarios: state.scenarios, directive })) {
    const { events } = await runScenario(ports, state, scenario, signal);
    if (signal.aborted) break;
    tried++;
    const adds = coverageHits(communication, kind, mark, events);
    if (adds.length > 0) found.push({ scenario, adds });
    for (const one of adds) left.delete(one);
    if (left.size === 0) break;
  }
  ports.store.update((now) =>
    now.coverageQuestion === begun
      ? { ...now, coverageQuestion: { ...begun, status: 'done', tried, offers: fewest(found) } }
      : now,
  );
}

/** Few scenarios that add as much as all do together. */
function fewest(found: readonly CoverageOffer[]): readonly CoverageOffer[] {
  const chosen: CoverageOffer[] = [];
  const done = new Set<string>();
  const gain = ({ adds }: CoverageOffer): number => adds.filter((one) => !done.has(one)).length;
  while (chosen.length < mostOffers) {
    const [best] = found.toSorted((a, b) => gain(b) - gain(a));
    if (best === undefined || gain(best) === 0) break;
    chosen.push(best);
    for (const one of best.adds) done.add(one);
  }
  return chosen;
}
