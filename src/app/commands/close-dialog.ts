import type { AppPorts } from '../ports.ts';
import { changeView } from './change-view.ts';

/** The focus goes back to where it was; the browser sees to that. */
export function closeDialog(ports: AppPorts): void {
  changeView(ports, { dialog: null, waitingAction: null });
}
