import type { AppPorts } from '../ports.ts';
import { changeView } from './change-view.ts';

/** Looks at one phase of the latest run; null for the most telling one. */
export function choosePhase(ports: AppPorts, phase: number | null): void {
  changeView(ports, { phase });
}
