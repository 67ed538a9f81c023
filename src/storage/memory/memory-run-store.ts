import { latestRuns } from '../latest-runs.ts';
import { mostRuns } from '../run-limits.ts';
import type { RunRecord, RunTrace } from '../run-record.ts';
import type { RunStore } from '../storage.ts';

/** The history of runs, until the page closes. */
export function createMemoryRunStore(): RunStore {
  const runs = new Map<string, RunRecord>();
  const traces = new Map<string, RunTrace>();
  const of = (projectId: string): readonly RunRecord[] =>
    latestRuns([...runs.values()].filter((run) => run.projectId === projectId));
  const drop = ({ id }: RunRecord): void => {
    runs.delete(id);
    traces.delete(id);
  };
  return {
    list: async (projectId) => structuredClone(of(projectId)),
    trace: async (id) => structuredClone(traces.get(id)),
    async add(record, trace) {
      runs.set(record.id, structuredClone(record));
      if (trace !== undefined) traces.set(trace.id, structuredClone(trace));
      of(record.projectId).slice(mostRuns).forEach(drop);
    },
    clear: async (projectId) => of(projectId).forEach(drop),
  };
}
