import type { AppPorts } from '../ports.ts';
import { attempt } from './attempt.ts';
import { notify } from './notify.ts';
import { remember } from './remember.ts';

/**
 * Deletes every saved connection, everything typed into forms and the hosts that secrets remember, of all projects and
 * for good: a secret that could be brought back is not forgotten. What is locked or can no longer be read goes too, with
 * key and lock. Texts of projects stay.
 */
export async function forgetSecrets(ports: AppPorts): Promise<void> {
  const { store, storage, autosave, runs } = ports;
  runs.cancel();
  await autosave.flush();
  const done = await attempt(ports, async () => {
    await storage.secrets.forget();
  });
  if (!done) return;
  store.update((state) => ({
    ...state,
    values: {},
    connections: [],
    openConnectionId: null,
    run: null,
    secretHosts: {},
    allowedOrigins: [],
    editing: null,
    obtained: null,
    hidden: { values: false, connections: 0 },
    // An Undo among them could bring one back.
    notices: [],
    view: { ...state.view, secretsShown: false },
  }));
  await remember(ports, 'secretHosts', {});
  notify(ports, { kind: 'success', text: 'All secrets and saved connections were deleted from this browser.' });
}
