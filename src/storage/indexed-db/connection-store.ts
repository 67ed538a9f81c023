import type { ConnectionStore } from '../storage.ts';
import { newestFirst } from '../newest-first.ts';
import type { Guard } from './guard.ts';
import type { Database } from './schema.ts';

export function createConnectionStore(database: Database, guard: Guard): ConnectionStore {
  return {
    list: (projectId) =>
      guard(async () =>
        newestFirst(
          await (projectId === undefined
            ? database.getAll('connections')
            : database.getAllFromIndex('connections', 'projectId', projectId)),
        ),
      ),
    get: (id) => guard(() => database.get('connections', id)),
    put: (connection) =>
      guard(async () => {
        await database.put('connections', connection);
      }),
    delete: (id) => guard(() => database.delete('connections', id)),
  };
}
