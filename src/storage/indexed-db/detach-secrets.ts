import type { Value } from '../../engine/index.ts';
import { keyName } from './kept-key.ts';
import { putSealed } from './put-sealed.ts';
import { isSealed, unseal } from './seal.ts';
import type { SecretsContext } from './secrets-context.ts';

/**
 * Deletes what is kept of a project, as it lies there, and gives back what brings it back. When everything was sealed
 * anew meanwhile, it is opened with the key of before; if that was not known, it is lost and the page says so.
 */
export async function detachSecrets(
  { database, guard, problems, ring, waiting }: SecretsContext,
  projectId: string,
): Promise<() => Promise<void>> {
  const unsealed = {
    values: waiting.inputs.get(projectId),
    connections: [...waiting.connections.values()].filter((saved) => saved.projectId === projectId),
  };
  const transaction = database.transaction(['inputs', 'connections', 'keys'], 'readwrite');
  const [inputs, connections] = [transaction.objectStore('inputs'), transaction.objectStore('connections')];
  const [values, saved, kept] = await Promise.all([
    inputs.get(projectId),
    connections.index('projectId').getAll(projectId),
    transaction.objectStore('keys').get(keyName),
  ]);
  await inputs.delete(projectId);
  for (const { id } of saved) await connections.delete(id);
  await transaction.done;
  waiting.inputs.delete(projectId);
  for (const { id } of unsealed.connections) waiting.connections.delete(id);
  const older = ring?.follow(kept);

  const bringBack = async (): Promise<void> => {
    if (unsealed.values !== undefined) waiting.inputs.set(projectId, unsealed.values);
    for (const connection of unsealed.connections) waiting.connections.set(connection.id, connection);
    const again = database.transaction(['inputs', 'connections', 'keys'], 'readwrite');
    const isSame = (await again.objectStore('keys').get(keyName))?.id === kept?.id;
    if (isSame) {
      if (values !== undefined) await again.objectStore('inputs').put(values, projectId);
      for (const connection of saved) await again.objectStore('connections').put(connection);
    }
    await again.done;
    if (isSame || ring === undefined) return;
    const open = async (stored: object): Promise<Value> => {
      if (!isSealed(stored)) return stored as unknown as Value;
      const value = older === undefined ? undefined : await unseal(older.key, stored);
      if (value === undefined) problems.report('sealed');
      return value;
    };
    const typed = values === undefined ? undefined : await open(values);
    if (typed !== undefined) {
      await putSealed(database, ring, typed, (now, sealed) => now.objectStore('inputs').put(sealed, projectId));
    }
    for (const one of saved) {
      const opened = await open(one.connection);
      if (opened === undefined) continue;
      await putSealed(database, ring, opened, (now, connection) =>
        now.objectStore('connections').put({ ...one, connection }),
      );
    }
  };
  return () => guard(bringBack);
}
