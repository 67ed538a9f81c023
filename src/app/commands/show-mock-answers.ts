import type { AppPorts } from '../ports.ts';
import { runScenario } from '../run-scenario.ts';
import { selectedScenario } from '../to-run-request.ts';
import { runAll } from './run-all.ts';

/**
 * Shows what the open project does: the chosen scenario, then all of them, against their mocks. Nothing is sent, nothing
 * is stored, and no run is added to the history, since nobody asked for one; functions that came from elsewhere stay
 * off. Nothing runs while the page is live, or while what belongs into the form is locked.
 */
export async function showMockAnswers(ports: AppPorts): Promise<void> {
  const { store, runs, storage } = ports;
  const opened = store.get();
  const { id } = opened.project;
  if (opened.transport !== 'mock' || opened.scenarios.length === 0) return;
  if ((await storage.secrets.hidden(id)).values) return;
  const isStill = (): boolean => store.get().project.id === id && store.get().run === null;
  if (!isStill()) return;
  const signal = runs.next();
  const run = await runScenario(ports, opened, selectedScenario(opened), signal);
  // What was asked for meanwhile, or typed, is worth more.
  if (signal.aborted || !isStill()) return;
  const stale = store.get().project.sections !== opened.project.sections;
  store.update((state) => ({ ...state, run: { ...run, stale } }));
  await runAll(ports);
}
