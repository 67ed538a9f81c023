import type { AppPorts } from '../ports.ts';
import { runScenario } from '../run-scenario.ts';
import { selectedScenario } from '../to-run-request.ts';
import { openProject } from './open-project.ts';
import { runAll } from './run-all.ts';

/**
 * Opens a project of one's own and shows at once what it does: the chosen scenario, then all of them, against their
 * mocks. Nothing is sent, nothing is stored, and no run is added to the history, since nobody asked for one; functions
 * that came from elsewhere stay off. While the page is live it only opens.
 */
export async function resumeProject(ports: AppPorts, id: string): Promise<void> {
  await openProject(ports, id);
  const { store, runs } = ports;
  const opened = store.get();
  const isStill = (): boolean => store.get().project.id === id && store.get().run === null;
  if (opened.project.id !== id || opened.transport !== 'mock' || opened.scenarios.length === 0) return;
  const signal = runs.next();
  const run = await runScenario(ports, opened, selectedScenario(opened), signal);
  // What was asked for meanwhile, or typed, is worth more.
  if (signal.aborted || !isStill()) return;
  const stale = store.get().project.sections !== opened.project.sections;
  store.update((state) => ({ ...state, run: { ...run, stale } }));
  await runAll(ports);
}
