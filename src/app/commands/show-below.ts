import type { AppPorts } from '../ports.ts';
import type { BelowTab } from '../state.ts';
import { changeView } from './change-view.ts';

/** Chooses the tab below the editor, unfolded, and the editor where only one place is seen at a time. */
export function showBelow(ports: AppPorts, below: BelowTab): void {
  changeView(ports, { pane: 'editor', below, belowFolded: false });
}

/** Folds away what lies below the editor, or brings it back. */
export function foldBelow(ports: AppPorts, belowFolded: boolean): void {
  changeView(ports, { belowFolded });
}
