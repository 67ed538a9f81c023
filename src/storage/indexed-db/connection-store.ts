import type { Value } from '../../engine/index.ts';
import { newestFirst } from '../newest-first.ts';
import type { SavedConnection } from '../saved-connection.ts';
import type { ConnectionStore } from '../storage.ts';
import { createInOrder } from './in-order.ts';
import { keyName, type KeptKey } from './kept-key.ts';
import { putSealed } from './put-sealed.ts';
import type { KeptConnection } from './schema.ts';
import { isSealed, unseal } from './seal.ts';
import type { SecretsContext } from './secrets-context.ts';

/**
 * What a run stored is sealed; name, project and times are not, so that lists can be made. What is saved while the
 * secrets are locked waits until they are unlocked.
 */
export function createConnectionStore({ database, guard, problems, ring, waiting }: SecretsContext): ConnectionStore {
  const inOrder = createInOrder();

  const read = async (saved: KeptConnection, kept: KeptKey | undefined): Promise<SavedConnection | undefined> => {
    const { connection, ...rest } = saved;
    if (!isSealed(connection)) return { ...rest, connection };
    const held = ring?.follow(kept);
    if (ring?.state === 'locked') return undefined;
    const opened = held === undefined ? undefined : await unseal(held.key, connection);
    if (opened === undefined) {
      problems.report('sealed');
      return undefined;
    }
    return { ...rest, connection: opened as unknown as SavedConnection['connection'] };
  };

  const list = async (projectId: string | undefined): Promise<readonly SavedConnection[]> => {
    const transaction = database.transaction(['connections', 'keys']);
    const connections = transaction.objectStore('connections');
    const [stored, kept] = await Promise.all([
      projectId === undefined ? connections.getAll() : connections.index('projectId').getAll(projectId),
      transaction.objectStore('keys').get(keyName),
    ]);
    const opened = await Promise.all(stored.map((saved) => read(saved, kept)));
    const unsealed = [...waiting.connections.values()].filter(
      (saved) => projectId === undefined || saved.projectId === projectId,
    );
    const ids = new Set(unsealed.map(({ id }) => id));
    return newestFirst([...unsealed, ...opened.flatMap((saved) => (saved && !ids.has(saved.id) ? saved : []))]);
  };

  const get = async (id: string): Promise<SavedConnection | undefined> => {
    const transaction = database.transaction(['connections', 'keys']);
    const [stored, kept] = await Promise.all([
      transaction.objectStore('connections').get(id),
      transaction.objectStore('keys').get(keyName),
    ]);
    return waiting.connections.get(id) ?? (stored === undefined ? undefined : read(stored, kept));
  };

  const put = async (saved: SavedConnection): Promise<void> => {
    if (ring === undefined) await database.put('connections', saved);
    else {
      const isKept = await putSealed(database, ring, saved.connection as unknown as Value, (transaction, connection) =>
        transaction.objectStore('connections').put({ ...saved, connection }),
      );
      if (!isKept) waiting.connections.set(saved.id, saved);
    }
  };

  ring?.onChange((state) => {
    if (state === 'locked') return;
    const unsealed = [...waiting.connections.values()];
    waiting.connections.clear();
    // A failure is reported by the guard; there is nobody here to tell.
    for (const saved of unsealed) inOrder(() => guard(() => put(saved))).catch(() => undefined);
  });

  return {
    list: (projectId) => inOrder(() => guard(() => list(projectId))),
    get: (id) => inOrder(() => guard(() => get(id))),
    put: (saved) => inOrder(() => guard(() => put(saved))),
    delete: (id) =>
      inOrder(() =>
        guard(async () => {
          waiting.connections.delete(id);
          await database.delete('connections', id);
        }),
      ),
  };
}
