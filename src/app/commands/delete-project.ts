import { examples } from '../../project/index.ts';
import type { AppPorts } from '../ports.ts';
import { attempt } from './attempt.ts';
import { notify } from './notify.ts';
import { openExample } from './open-example.ts';
import { openProject } from './open-project.ts';

/** Deletes a project with its connections and inputs at once; the notice brings all of it back. */
export async function deleteProject(ports: AppPorts, id: string): Promise<void> {
  const { store, storage, autosave } = ports;
  const project = store.get().projects.find((candidate) => candidate.id === id);
  if (project === undefined) return;
  await autosave.flush();
  const done = await attempt(ports, async () => {
    const [values, connections, runs] = await Promise.all([
      storage.inputs.get(id),
      storage.connections.list(id),
      runsOf(ports, id),
    ]);
    autosave.forget(id);
    await Promise.all([
      storage.projects.delete(id),
      storage.inputs.delete(id),
      storage.runs.clear(id),
      ...connections.map((connection) => storage.connections.delete(connection.id)),
    ]);
    const bringBack = async (): Promise<void> => {
      await attempt(ports, () =>
        Promise.all([
          storage.projects.put(project),
          values === undefined ? undefined : storage.inputs.put(id, values),
          ...connections.map((connection) => storage.connections.put(connection)),
          ...runs.map(({ record, trace }) => storage.runs.add(record, trace)),
        ]),
      );
      store.update((state) => ({ ...state, projects: [project, ...state.projects] }));
      await openProject(ports, id);
    };
    notify(ports, {
      kind: 'info',
      text: `Deleted the project "${project.name}".`,
      action: { label: 'Undo', run: () => void bringBack() },
    });
  });
  if (!done) return;
  store.update((state) => ({ ...state, projects: state.projects.filter((candidate) => candidate.id !== id) }));
  if (store.get().project.id === id) await openAnother(ports);
}

async function runsOf({ storage }: AppPorts, projectId: string) {
  const records = await storage.runs.list(projectId);
  return Promise.all(records.map(async (record) => ({ record, trace: await storage.runs.trace(record.id) })));
}

/** There is always one project on the page. */
async function openAnother(ports: AppPorts): Promise<void> {
  const next = ports.store.get().projects[0];
  if (next !== undefined) return openProject(ports, next.id);
  return openExample(ports, examples[0]?.name ?? '');
}
