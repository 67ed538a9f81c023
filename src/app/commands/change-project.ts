import type { Project } from '../../project/index.ts';
import type { AppPorts } from '../ports.ts';
import type { AppState } from '../state.ts';
import { keepShared } from './keep-shared.ts';

/**
 * Replaces the open project, here and in the list, and saves it in a moment. A preview becomes the user's own with the
 * first change to its texts or its name.
 */
export function changeProject(
  ports: AppPorts,
  change: (project: Project) => Project,
  also: (state: AppState) => AppState = (state) => state,
): void {
  const { store, autosave, clock } = ports;
  const before = store.get().project;
  const changed = change(before);
  if (changed === before) return;
  const project = { ...changed, updatedAt: clock().toISOString() };
  if (store.get().preview !== null) {
    store.update((state) => also({ ...state, project }));
    if (changed.sections !== before.sections || changed.name !== before.name) keepShared(ports);
    return;
  }
  store.update((state) =>
    also({ ...state, project, projects: [project, ...state.projects.filter(({ id }) => id !== project.id)] }),
  );
  autosave.project(project);
}
