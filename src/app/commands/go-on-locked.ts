import type { AppPorts } from '../ports.ts';
import { closeDialog } from './close-dialog.ts';
import { requestRun } from './request-run.ts';

/** Goes on with the run that waited for the passphrase, if one did; with it or without. */
export async function goOnLocked(ports: AppPorts): Promise<void> {
  const action = ports.store.get().view.waitingAction;
  closeDialog(ports);
  if (action !== null) await requestRun(ports, action);
}
