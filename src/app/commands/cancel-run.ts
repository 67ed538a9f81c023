import type { AppPorts } from '../ports.ts';

/** Asks the run to end; it then ends with verdict `cancelled`, or is lost when its worker does not answer. */
export function cancelRun({ store, runs }: AppPorts): void {
  const { run } = store.get();
  if (run?.status !== 'running') return;
  store.update((state) => (state.run === run ? { ...state, run: { ...run, status: 'cancelling' } } : state));
  runs.cancel();
}
