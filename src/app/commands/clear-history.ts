import type { AppPorts } from '../ports.ts';
import { attempt } from './attempt.ts';

/** Forgets all runs of the open project. What is on the page stays until the next run. */
export async function clearHistory(ports: AppPorts): Promise<void> {
  const { store, storage } = ports;
  const { id } = store.get().project;
  store.update((state) => ({ ...state, history: [], compared: null }));
  await attempt(ports, () => storage.runs.clear(id));
}
