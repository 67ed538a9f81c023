import { mostRuns } from '../../storage/index.ts';
import type { AppPorts } from '../ports.ts';
import { recordRun } from '../select/record-run.ts';

/**
 * Adds the run that has ended to the history, without its secrets. Of a preview nothing is stored. A history that cannot
 * be kept disturbs nobody: the store has reported the problem itself.
 */
export async function keepRun({ store, storage, clock }: AppPorts, runId: string): Promise<void> {
  const state = store.get();
  if (state.run?.runId !== runId || state.preview !== null) return;
  const recorded = recordRun(state, clock());
  if (recorded === undefined) return;
  const { record, trace } = recorded;
  store.update((now) => ({ ...now, history: [record, ...now.history].slice(0, mostRuns) }));
  await storage.runs.add(record, trace).catch(() => undefined);
}
