import { type Project, validateProject } from '../../project/index.ts';
import type { ProjectStore } from '../storage.ts';
import type { Guard } from './guard.ts';
import type { Database } from './schema.ts';

/** What comes out of the database is checked: it may stem from another version of the page. */
export function createProjectStore(database: Database, guard: Guard): ProjectStore {
  return {
    list: () =>
      guard(async () => {
        const stored = await database.getAllFromIndex('projects', 'updatedAt');
        return stored.toReversed().flatMap((project) => readProject(project) ?? []);
      }),
    get: (id) => guard(async () => readProject(await database.get('projects', id))),
    put: (project) =>
      guard(async () => {
        await database.put('projects', project);
      }),
    replace: (project, basedOn) =>
      guard(async () => {
        const { store, done } = database.transaction('projects', 'readwrite');
        const stored = await store.get(project.id);
        const isFree = stored === undefined || stored.updatedAt === basedOn;
        if (isFree) await store.put(project);
        await done;
        return isFree;
      }),
    delete: (id) => guard(() => database.delete('projects', id)),
  };
}

function readProject(stored: unknown): Project | undefined {
  const result = validateProject(stored);
  return result.ok ? result.value : undefined;
}
