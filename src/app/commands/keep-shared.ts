import type { AppPorts } from '../ports.ts';
import { remember } from './remember.ts';

/** Stores the preview as a project of the user's own list. Does nothing when none is open. */
export function keepShared(ports: AppPorts): void {
  const { store, autosave } = ports;
  const { preview, project, values } = store.get();
  if (preview === null) return;
  store.update((state) => ({ ...state, preview: null, projects: [project, ...state.projects] }));
  autosave.project(project);
  autosave.values(project.id, values);
  void remember(ports, 'lastProject', project.id);
}
