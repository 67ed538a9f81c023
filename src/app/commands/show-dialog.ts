import type { AppPorts } from '../ports.ts';
import type { DialogName } from '../view/dialog-name.ts';
import { changeView } from './change-view.ts';

/** Puts a dialog in front of the page, in place of the one that is open. */
export function showDialog(ports: AppPorts, dialog: DialogName): void {
  changeView(ports, { dialog, overlay: null, waitingAction: null });
}
