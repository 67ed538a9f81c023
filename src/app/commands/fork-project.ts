import type { Project } from '../../project/index.ts';
import type { AppPorts } from '../ports.ts';
import { notify } from './notify.ts';

/**
 * Another tab has changed a project that this tab was about to save. Neither overwrites the other: what is here goes on
 * as a copy with a name of its own, and says so.
 */
export function forkProject(ports: AppPorts, written: Project): void {
  const { store, autosave, newId } = ports;
  const { project: open } = store.get();
  // Something may have been typed while it was written.
  const mine = open.id === written.id ? open : written;
  const copy: Project = { ...mine, id: newId(), name: `${mine.name} (this tab)` };
  store.update((state) => ({
    ...state,
    project: state.project.id === mine.id ? copy : state.project,
    projects: [copy, ...state.projects.map((project) => (project.id === mine.id ? mine : project))],
    openConnectionId: state.project.id === mine.id ? null : state.openConnectionId,
    connections: state.project.id === mine.id ? [] : state.connections,
  }));
  autosave.project(copy);
  if (store.get().project.id === copy.id) autosave.values(copy.id, store.get().values);
  notify(ports, {
    kind: 'error',
    text: `"${mine.name}" was changed in another tab. Your changes here go on as "${copy.name}".`,
    action: { label: 'Open the other', run: () => void openOther(ports, mine.id) },
  });
}

/** Fetched when it is asked for: saving belongs to what the page has first, opening does not. */
async function openOther(ports: AppPorts, id: string): Promise<void> {
  const { openProject } = await import('./open-project.ts');
  await openProject(ports, id);
}
