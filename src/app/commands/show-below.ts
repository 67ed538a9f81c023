import type { AppPorts } from '../ports.ts';
import type { BelowTab } from '../state.ts';
import { changeView } from './change-view.ts';

/** Chooses the tab below the editor. */
export function showBelow(ports: AppPorts, below: BelowTab): void {
  changeView(ports, { below });
}
