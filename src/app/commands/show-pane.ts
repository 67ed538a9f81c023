import type { AppPorts } from '../ports.ts';
import type { ViewState } from '../state.ts';
import { changeView } from './change-view.ts';

/** Chooses the pane on screens where only one fits. */
export function showPane(ports: AppPorts, pane: ViewState['pane']): void {
  changeView(ports, { pane });
}
