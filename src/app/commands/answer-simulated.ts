import { deepEqual } from '../../engine/index.ts';
import { changeScenario } from '../../project/index.ts';
import type { AppPorts } from '../ports.ts';
import { selectedScenario } from '../to-run-request.ts';
import { answerConsent } from './answer-consent.ts';
import { editSection } from './edit-section.ts';

/**
 * Answers in the place of a mocked service. With `keep`, the scenario answers the same from now on, so that the run can
 * be repeated; the right `state` is left out of it, as every run adds its own.
 */
export function answerSimulated(ports: AppPorts, query: Readonly<Record<string, string>>, keep: boolean): void {
  const before = ports.store.get();
  const { consent, run } = before;
  if (consent === null) return;
  if (keep) {
    const { state, ...others } = query;
    const callback = state === undefined || state === consent.state ? others : query;
    const scenario = selectedScenario(before);
    const text = before.project.sections.scenarios ?? '';
    if (!deepEqual(scenario.callback, callback)) {
      editSection(ports, 'scenarios', changeScenario(text, scenario.name, ['callback'], callback));
      // The run itself made this change and is as the scenario now says.
      const stale = run?.stale ?? false;
      ports.store.update((now) => ({ ...now, run: now.run && { ...now.run, stale } }));
    }
  }
  answerConsent(ports, query);
}
