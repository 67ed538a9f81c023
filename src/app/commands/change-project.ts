import type { Project } from '../../project/index.ts';
import type { AppPorts } from '../ports.ts';
import type { AppState } from '../state.ts';
import { keepShared } from './keep-shared.ts';
import { notify } from './notify.ts';

/**
 * Replaces the open project, here and in the list, and saves it in a moment. A preview becomes the user's own with the
 * first change to its texts or its name. Where the page is read-only such a change is refused with a notice.
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
  const isEdit = changed.sections !== before.sections || changed.name !== before.name;
  if (isEdit && store.get().readOnly) {
    notify(ports, { kind: 'info', text: 'This project is shown read-only. Its texts cannot be changed here.' });
    return;
  }
  const project = { ...changed, updatedAt: clock().toISOString() };
  if (store.get().preview !== null) {
    store.update((state) => also({ ...state, project }));
    if (isEdit) keepShared(ports);
    return;
  }
  store.update((state) =>
    also({ ...state, project, projects: [project, ...state.projects.filter(({ id }) => id !== project.id)] }),
  );
  autosave.project(project);
}
