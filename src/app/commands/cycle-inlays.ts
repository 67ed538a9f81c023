import type { AppPorts } from '../ports.ts';
import type { ViewState } from '../state.ts';
import { changeView } from './change-view.ts';
import { remember } from './remember.ts';

const next: Readonly<Record<ViewState['inlays'], ViewState['inlays']>> = {
  all: 'problems',
  problems: 'off',
  off: 'all',
};

/** Shows the values of all expressions beside them, only of those with problems, or none; in turn. */
export async function cycleInlays(ports: AppPorts): Promise<void> {
  const inlays = next[ports.store.get().view.inlays];
  changeView(ports, { inlays });
  await remember(ports, 'inlays', inlays);
}
