import type { AppPorts } from '../ports.ts';
import { changeView } from './change-view.ts';
import { remember } from './remember.ts';

/** Gives every pane its own size again. */
export async function resetPanes(ports: AppPorts): Promise<void> {
  changeView(ports, { sizes: {} });
  await remember(ports, 'sizes', {});
}
