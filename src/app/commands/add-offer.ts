import type { CoverageOffer } from '../matrix-state.ts';
import type { AppPorts } from '../ports.ts';
import { editScenarios } from './edit-scenarios.ts';
import { runAll } from './run-all.ts';

/** Adds a scenario that was offered for a mark, and runs it, so that the mark tells the truth at once. */
export async function addOffer(ports: AppPorts, offer: CoverageOffer): Promise<void> {
  const { name } = offer.scenario;
  const before = new Set(ports.store.get().scenarios.map((scenario) => scenario.name));
  editScenarios(ports, { kind: 'add', scenario: offer.scenario });
  ports.store.update((state) => {
    const { coverageQuestion: asked } = state;
    if (asked === null) return state;
    return {
      ...state,
      coverageQuestion: { ...asked, offers: asked.offers.filter((one) => one.scenario.name !== name) },
    };
  });
  await runAll(ports, (scenario) => !before.has(scenario.name));
}
