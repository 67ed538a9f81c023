import { deepEqual, type Value } from '../engine/index.ts';
import type { SectionName } from '../project/index.ts';
import type { Scenario } from '../runtime/index.ts';
import { runAll } from './commands/run-all.ts';
import type { MatrixState } from './matrix-state.ts';
import type { AppPorts } from './ports.ts';
import type { AppState } from './state.ts';

/** Long enough for typing to pause. */
const delayMs = 500;

/** Sections that take part in making a connection. */
const ofConnections: readonly SectionName[] = ['communication', 'parameters', 'common', 'scopes', 'functions'];

/**
 * Keeps the table of scenarios true: once all were run, a change of the definition runs again what it affects, against
 * mocks only and never in the way of another run. Gives back a function that ends it.
 */
export function followChanges(ports: AppPorts): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const leave = ports.store.subscribe((state) => {
    if (state.matrix === null || state.matrix.status === 'running') return;
    if (state.matrix.sections === state.project.sections) return;
    clearTimeout(timer);
    timer = setTimeout(again, delayMs);
  });
  const again = (): void => {
    const state = ports.store.get();
    const { matrix, run } = state;
    if (matrix === null || matrix.status === 'running') return;
    if (run?.status === 'running' || run?.status === 'cancelling') {
      timer = setTimeout(again, delayMs);
      return;
    }
    const isAffected = affectedBy(state, matrix);
    if (matrix.rows.length !== state.scenarios.length || state.scenarios.some(isAffected))
      void runAll(ports, isAffected);
    else
      ports.store.update((now) => ({
        ...now,
        matrix: now.matrix && { ...now.matrix, sections: now.project.sections },
      }));
  };
  return () => {
    clearTimeout(timer);
    leave();
  };
}

function affectedBy({ project }: AppState, { sections, rows }: MatrixState): (scenario: Scenario) => boolean {
  const changed = (names: readonly SectionName[]): boolean =>
    names.some((name) => (sections[name] ?? '') !== (project.sections[name] ?? ''));
  const definition = changed(ofConnections);
  const module = changed(['module', 'base']);
  return (scenario) => {
    const before = rows.find((row) => row.scenario.name === scenario.name);
    if (before === undefined || definition || (module && scenario.action === 'module')) return true;
    return !deepEqual(before.scenario as unknown as Value, scenario as unknown as Value);
  };
}
