import type { AppPorts } from '../ports.ts';
import { attempt } from './attempt.ts';
import { notify } from './notify.ts';
import { remember } from './remember.ts';

/**
 * Deletes every saved connection, everything typed into forms and the hosts that secrets remember, of all projects and
 * for good: a secret that could be brought back is not forgotten. Texts of projects stay.
 */
export async function forgetSecrets(ports: AppPorts): Promise<void> {
  const { store, storage, autosave, runs } = ports;
  runs.cancel();
  await autosave.flush();
  const done = await attempt(ports, async () => {
    const [projects, connections] = await Promise.all([storage.projects.list(), storage.connections.list()]);
    await Promise.all([
      ...projects.map(({ id }) => storage.inputs.delete(id)),
      ...connections.map(({ id }) => storage.connections.delete(id)),
    ]);
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
    view: { ...state.view, secretsShown: false },
  }));
  await remember(ports, 'secretHosts', {});
  notify(ports, { kind: 'success', text: 'All secrets and saved connections were deleted from this browser.' });
}
