import type { AppPorts } from '../ports.ts';
import { phasesOf } from '../select/phases-of.ts';
import { choosePhase } from './choose-phase.ts';
import { openRow } from './open-row.ts';
import { showResultTab } from './show-result-tab.ts';

/** Opens the trace of a scenario at the phase that evaluated the directive which begins at an offset of the communication. */
export function openExercised(ports: AppPorts, name: string, start: number): void {
  openRow(ports, name);
  const phase = phasesOf(ports.store.get().run).findIndex(({ events }) =>
    events.some(
      (event) =>
        (event.kind === 'evaluated' || event.kind === 'evaluation-failed') &&
        event.location.section === 'communication' &&
        event.location.range.start === start,
    ),
  );
  if (phase >= 0) choosePhase(ports, phase);
  showResultTab(ports, 'trace');
}
