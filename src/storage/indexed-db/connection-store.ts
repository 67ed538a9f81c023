import type { Value } from '../../engine/index.ts';
import { newestFirst } from '../newest-first.ts';
import type { Problems } from '../problems.ts';
import type { SavedConnection } from '../saved-connection.ts';
import type { ConnectionStore } from '../storage.ts';
import type { Guard } from './guard.ts';
import { createInOrder } from './in-order.ts';
import type { Database, KeptConnection } from './schema.ts';
import { isSealed, type Seal } from './seal.ts';

/**
 * What a run stored is sealed; name, project and times are not, so that lists can be made. Without a seal everything
 * is kept in the open, as an older page did; that is read either way.
 */
export function createConnectionStore(
  database: Database,
  guard: Guard,
  problems: Problems,
  seal: Seal | undefined,
): ConnectionStore {
  const inOrder = createInOrder();

  const read = async (kept: KeptConnection): Promise<SavedConnection | undefined> => {
    const { connection, ...rest } = kept;
    if (!isSealed(connection)) return { ...rest, connection };
    const opened = await seal?.open(connection);
    if (opened === undefined) {
      problems.report('sealed');
      return undefined;
    }
    return { ...rest, connection: opened as unknown as SavedConnection['connection'] };
  };

  return {
    list: (projectId) =>
      inOrder(() =>
        guard(async () => {
          const kept = await (projectId === undefined
            ? database.getAll('connections')
            : database.getAllFromIndex('connections', 'projectId', projectId));
          return newestFirst((await Promise.all(kept.map(read))).flatMap((readable) => readable ?? []));
        }),
      ),
    get: (id) =>
      inOrder(() =>
        guard(async () => {
          const kept = await database.get('connections', id);
          return kept === undefined ? undefined : read(kept);
        }),
      ),
    put: (saved) =>
      inOrder(() =>
        guard(async () => {
          const sealed = await seal?.seal(saved.connection as unknown as Value);
          await database.put('connections', { ...saved, connection: sealed ?? saved.connection });
        }),
      ),
    delete: (id) => inOrder(() => guard(() => database.delete('connections', id))),
  };
}
