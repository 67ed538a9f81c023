import type { RunStore } from '../storage.ts';
import { latestRuns } from '../latest-runs.ts';
import { mostRuns } from '../run-limits.ts';
import type { Guard } from './guard.ts';
import type { Database } from './schema.ts';

export function createRunStore(database: Database, guard: Guard): RunStore {
  return {
    list: (projectId) => guard(async () => latestRuns(await database.getAllFromIndex('runs', 'projectId', projectId))),
    trace: (id) => guard(() => database.get('traces', id)),
    add: (record, trace) =>
      guard(async () => {
        const transaction = database.transaction(['runs', 'traces'], 'readwrite');
        const [runs, traces] = [transaction.objectStore('runs'), transaction.objectStore('traces')];
        await runs.put(record);
        if (trace !== undefined) await traces.put(trace);
        const kept = latestRuns(await runs.index('projectId').getAll(record.projectId));
        for (const { id } of kept.slice(mostRuns)) {
          await runs.delete(id);
          await traces.delete(id);
        }
        await transaction.done;
      }),
    clear: (projectId) =>
      guard(async () => {
        const transaction = database.transaction(['runs', 'traces'], 'readwrite');
        const [runs, traces] = [transaction.objectStore('runs'), transaction.objectStore('traces')];
        for (const id of await runs.index('projectId').getAllKeys(projectId)) {
          await runs.delete(id);
          await traces.delete(id);
        }
        await transaction.done;
      }),
  };
}
