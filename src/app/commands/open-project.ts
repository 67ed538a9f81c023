import { takeOpeningTurn } from '../opening-turn.ts';
import type { AppPorts } from '../ports.ts';
import { attempt } from './attempt.ts';
import { remember } from './remember.ts';
import { showProject } from './show-project.ts';

/**
 * Opens a project of the list with what was typed and saved for it. Runs nothing. When another project is asked for
 * meanwhile, that one stays.
 */
export async function openProject(ports: AppPorts, id: string): Promise<void> {
  const { store, storage, autosave } = ports;
  const known = store.get().projects.find((candidate) => candidate.id === id);
  if (known === undefined) return;
  const isLatest = takeOpeningTurn(store);
  await autosave.flush();
  await attempt(ports, async () => {
    const [stored, values, connections, history] = await Promise.all([
      storage.projects.get(id),
      storage.inputs.get(id),
      storage.connections.list(id),
      storage.runs.list(id),
    ]);
    if (!isLatest()) return;
    // Another tab may have changed it since the list was read.
    const project = stored ?? known;
    showProject(ports, { project, values: values ?? {}, connections, history });
  });
  if (isLatest()) await remember(ports, 'lastProject', id);
}
