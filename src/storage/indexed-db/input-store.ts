import type { InputStore } from '../storage.ts';
import type { Guard } from './guard.ts';
import type { Database } from './schema.ts';

export function createInputStore(database: Database, guard: Guard): InputStore {
  return {
    get: (projectId) => guard(() => database.get('inputs', projectId)),
    put: (projectId, values) =>
      guard(async () => {
        await database.put('inputs', values, projectId);
      }),
    delete: (projectId) => guard(() => database.delete('inputs', projectId)),
  };
}
