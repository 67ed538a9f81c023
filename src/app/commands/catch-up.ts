import type { AppPorts } from '../ports.ts';
import { attempt } from './attempt.ts';
import { notify } from './notify.ts';
import { showProject } from './show-project.ts';

/**
 * The page is looked at again: takes over what other tabs have stored meanwhile. The open project is replaced only when
 * nothing of it waits to be written here.
 */
export async function catchUp(ports: AppPorts): Promise<void> {
  const { store, storage, autosave } = ports;
  if (storage.kind === 'memory' || !store.get().ready || store.get().preview !== null) return;
  await attempt(ports, async () => {
    const projects = await storage.projects.list();
    const { project } = store.get();
    const stored = projects.find(({ id }) => id === project.id);
    const others = projects.filter(({ id }) => id !== project.id);
    store.update((state) =>
      state.project.id === project.id ? { ...state, projects: [state.project, ...others] } : state,
    );
    if (stored === undefined || stored.updatedAt <= project.updatedAt || autosave.isPending(project.id)) return;
    const [values, connections] = await Promise.all([
      storage.inputs.get(project.id),
      storage.connections.list(project.id),
    ]);
    showProject(ports, { project: stored, values: values ?? {}, connections });
    notify(ports, { kind: 'info', text: `"${stored.name}" was changed in another tab; this is its newest version.` });
  });
}
