import type { AppPorts } from '../ports.ts';
import { selectScenario } from './select-scenario.ts';

/** Shows the run of a row of the table in every panel, as if it had just been made. */
export function openRow(ports: AppPorts, name: string): void {
  const row = ports.store.get().matrix?.rows.find(({ scenario }) => scenario.name === name);
  selectScenario(ports, name);
  if (row === undefined) return;
  // A run of all goes on while one looks at its rows.
  const { run } = ports.store.get();
  if (run?.status === 'running' || run?.status === 'cancelling') ports.runs.cancel();
  ports.store.update((state) => ({ ...state, run: row.run, view: { ...state.view, phase: null } }));
}
