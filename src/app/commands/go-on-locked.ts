import type { AppPorts } from '../ports.ts';
import { closeDialog } from './close-dialog.ts';
import { requestRun } from './request-run.ts';

/** Goes on with the run that waited for the passphrase, if one did; with it or without. */
export async function goOnLocked(ports: AppPorts): Promise<void> {
  const { waitingAction: action, dialog } = ports.store.get().view;
  // Another one may have been opened while the passphrase was tried.
  if (dialog === 'unlock') closeDialog(ports);
  if (action !== null) await requestRun(ports, action);
}
