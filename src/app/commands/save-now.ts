import type { AppPorts } from '../ports.ts';
import { notify } from './notify.ts';

/** Writes everything pending at once and says so: the page saves by itself, but fingers press Ctrl+S. */
export async function saveNow(ports: AppPorts): Promise<void> {
  await ports.autosave.flush();
  const { saving, storageProblem } = ports.store.get();
  if (saving === 'failed') notify(ports, { kind: 'error', text: storageProblem ?? 'The project could not be saved.' });
  else if (storageProblem !== null) notify(ports, { kind: 'info', text: `Kept in this tab. ${storageProblem}` });
  else notify(ports, { kind: 'success', text: 'Saved in this browser.' });
}
