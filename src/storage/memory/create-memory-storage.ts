import type { FormValues, Project } from '../../project/index.ts';
import { newestFirst } from '../newest-first.ts';
import type { SavedConnection } from '../saved-connection.ts';
import type { Storage } from '../storage.ts';
import { createMemorySecrets } from './create-memory-secrets.ts';
import { createMemoryRunStore } from './memory-run-store.ts';

/**
 * Keeps everything until the page closes, where the browser offers no database (some private windows). Values are
 * copied in and out like a database does, so both behave alike.
 */
export function createMemoryStorage(reason: string): Storage {
  const projects = new Map<string, Project>();
  const connections = new Map<string, SavedConnection>();
  const inputs = new Map<string, FormValues>();
  const settings = new Map<string, unknown>();
  return {
    kind: 'memory',
    reason,
    projects: {
      list: async () =>
        structuredClone([...projects.values()]).toSorted((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1)),
      ...keyed(projects),
      put: async (project) => void projects.set(project.id, structuredClone(project)),
      // The memory of one tab is nobody else's.
      replace: async (project) => {
        projects.set(project.id, structuredClone(project));
        return true;
      },
    },
    connections: {
      list: async (projectId) =>
        newestFirst(
          structuredClone([...connections.values()]).filter(
            (connection) => projectId === undefined || connection.projectId === projectId,
          ),
        ),
      ...keyed(connections),
      put: async (connection) => void connections.set(connection.id, structuredClone(connection)),
    },
    inputs: {
      ...keyed(inputs),
      put: async (projectId, values) => void inputs.set(projectId, structuredClone(values)),
    },
    settings: {
      get: async <T>(name: string) => structuredClone(settings.get(name)) as T | undefined,
      put: async (name, value) => void settings.set(name, structuredClone(value)),
    },
    runs: createMemoryRunStore(),
    secrets: createMemorySecrets(connections, inputs),
    onProblem: () => () => undefined,
    close: () => undefined,
  };
}

const keyed = <T>(map: Map<string, T>) => ({
  get: async (key: string): Promise<T | undefined> => structuredClone(map.get(key)),
  delete: async (key: string): Promise<void> => void map.delete(key),
});
