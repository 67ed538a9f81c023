import { examples } from '../../project/index.ts';
import type { AppPorts } from '../ports.ts';
import type { SecretHosts } from '../select/sends-to-ask.ts';
import { attempt } from './attempt.ts';
import { notify } from './notify.ts';
import { openExample } from './open-example.ts';
import { remember } from './remember.ts';
import { openProject } from './open-project.ts';

/** Deletes a project with its connections and inputs at once; the notice brings all of it back. */
export async function deleteProject(ports: AppPorts, id: string): Promise<void> {
  const { store, storage, autosave } = ports;
  const project = store.get().projects.find((candidate) => candidate.id === id);
  if (project === undefined) return;
  await autosave.flush();
  const done = await attempt(ports, async () => {
    const runs = await runsOf(ports, id);
    autosave.forget(id);
    const [bringBackSecrets] = await Promise.all([
      storage.secrets.detach(id),
      storage.projects.delete(id),
      storage.runs.clear(id),
    ]);
    const hosts = await forgetHosts(ports, id);
    const bringBack = async (): Promise<void> => {
      await attempt(ports, () =>
        Promise.all([
          storage.projects.put(project),
          bringBackSecrets(),
          ...runs.map(({ record, trace }) => storage.runs.add(record, trace)),
        ]),
      );
      store.update((state) => ({
        ...state,
        projects: [project, ...state.projects],
        secretHosts: { ...state.secretHosts, ...hosts },
      }));
      await remember(ports, 'secretHosts', store.get().secretHosts);
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

/** Hosts of a project that is gone, and of others that went before, are of no use. Gives those of this one. */
async function forgetHosts(ports: AppPorts, projectId: string): Promise<SecretHosts> {
  const { store } = ports;
  const ids = new Set(store.get().projects.map(({ id }) => id));
  const all = Object.entries(store.get().secretHosts);
  const projectOf = (key: string): string => key.slice(0, key.indexOf('/'));
  const kept = all.filter(([key]) => projectOf(key) !== projectId && ids.has(projectOf(key)));
  store.update((state) => ({ ...state, secretHosts: Object.fromEntries(kept) }));
  await remember(ports, 'secretHosts', store.get().secretHosts);
  return Object.fromEntries(all.filter(([key]) => projectOf(key) === projectId));
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
