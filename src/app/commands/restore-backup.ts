import { type BackupContents, mergeBackup, type Merge } from '../../backup/index.ts';
import type { AppPorts } from '../ports.ts';
import { attempt } from './attempt.ts';
import { collectBackup } from './collect-backup.ts';

/** What is locked cannot be compared, so it could be written over. */
const lockedMessage = 'Your secrets are locked. Unlock them first, then restore the backup: nothing is lost then.';

/** Adds what a backup holds to what is here; changes and removes nothing. Resolves to what was added. */
export async function restoreBackup(ports: AppPorts, backup: BackupContents): Promise<Merge | undefined> {
  const { storage, store, newId } = ports;
  let merge: Merge | undefined;
  const done = await attempt(ports, async () => {
    if (storage.secrets.lock === 'locked') throw new Error(lockedMessage);
    merge = mergeBackup(await collectBackup(ports), backup, newId);
    for (const project of merge.projects) await storage.projects.put(project);
    for (const [id, values] of merge.inputs) await storage.inputs.put(id, values);
    for (const connection of merge.connections) await storage.connections.put(connection);
    for (const run of merge.runs) await storage.runs.add(run);
    for (const [name, value] of merge.settings) await storage.settings.put(name, value);
  });
  if (!done || merge === undefined) return undefined;
  // A store that fails has reported that itself.
  const history = await storage.runs.list(store.get().project.id).catch(() => store.get().history);
  const { projects, connections } = merge;
  store.update((state) => ({
    ...state,
    history: state.preview === null ? history : state.history,
    projects: [...projects, ...state.projects.filter(({ id }) => !projects.some((added) => added.id === id))],
    connections: [...connections.filter(({ projectId }) => projectId === state.project.id), ...state.connections],
  }));
  return merge;
}
