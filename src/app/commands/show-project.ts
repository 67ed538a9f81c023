import type { FormValues, Project } from '../../project/index.ts';
import type { RunRecord, SavedConnection } from '../../storage/index.ts';
import { findProblems } from '../find-problems.ts';
import type { AppPorts } from '../ports.ts';
import type { Preview } from '../preview.ts';

/** A project with what belongs to it. */
export interface Opened {
  readonly project: Project;
  readonly values: FormValues;
  readonly connections: readonly SavedConnection[];
  /** Its runs, newest first; none when absent. */
  readonly history?: readonly RunRecord[];
  /** Set when it is not to be stored. */
  readonly preview?: Preview;
}

/** Puts a project on the page in place of the one that was open. Ends its run; runs nothing. */
export function showProject(
  { store, runs, autosave }: AppPorts,
  { project, values, connections, history = [], preview }: Opened,
): void {
  runs.cancel();
  autosave.opened(project);
  const { problems, parameters, scenarios } = findProblems(project);
  store.update((state) => ({
    ...state,
    ready: true,
    project,
    preview: preview ?? null,
    projects:
      preview !== undefined || state.projects.some(({ id }) => id === project.id)
        ? state.projects
        : [project, ...state.projects],
    values,
    connectionName: null,
    parameters,
    scenarios,
    problems,
    connections,
    openConnectionId: null,
    editing: null,
    moduleSlotId: null,
    clock: null,
    obtained: null,
    run: null,
    history,
    compared: null,
    matrix: null,
    findings: null,
    coverageQuestion: null,
    view: { ...state.view, section: 'communication', reveal: null },
  }));
}
