import { examples } from '../../project/index.ts';
import type { AppPorts } from '../ports.ts';
import { changeView } from './change-view.ts';
import { notify } from './notify.ts';
import { openExample } from './open-example.ts';
import { openHash } from './open-hash.ts';
import { resumeProject } from './resume-project.ts';
import type { Settings } from './remember.ts';

/**
 * Begins a visit: the last project as it was left; on the first visit the first example. Either is run against its mocks
 * at once. Works without storage too. Never rejects.
 *
 * @param hash fragment of the page's address; what it asks for is opened instead
 */
export async function start(ports: AppPorts, hash = ''): Promise<void> {
  const { store, storage } = ports;
  store.update((state) => ({ ...state, storageProblem: storage.reason ?? null }));
  storage.onProblem(({ message }) => store.update((state) => ({ ...state, storageProblem: message })));

  const last = await readLast(ports);
  if (await openHash(ports, hash)) return;
  if (last !== undefined) await resumeProject(ports, last);
  if (!store.get().ready) await openExample(ports, examples[0]?.name ?? '');
}

/** Reads what the page remembers; gives the id of the project to open. */
async function readLast(ports: AppPorts): Promise<string | undefined> {
  const { store, storage } = ports;
  try {
    const [network = 'ask', secretHosts = {}, proxy = null] = await Promise.all([
      storage.settings.get<Settings['network']>('network'),
      storage.settings.get<Settings['secretHosts']>('secretHosts'),
      storage.settings.get<Settings['proxy']>('proxy'),
    ]);
    store.update((state) => ({ ...state, network, secretHosts, proxy }));
    const [projects, lastProject, theme, sizes = {}, tipsSeen = [], inlays = 'all', slots = {}] = await Promise.all([
      storage.projects.list(),
      storage.settings.get<Settings['lastProject']>('lastProject'),
      storage.settings.get<Settings['theme']>('theme'),
      storage.settings.get<Settings['sizes']>('sizes'),
      storage.settings.get<Settings['tipsSeen']>('tipsSeen'),
      storage.settings.get<Settings['inlays']>('inlays'),
      storage.settings.get<Settings['slots']>('slots'),
    ]);
    changeView(ports, { ...(theme === undefined ? {} : { theme }), sizes, tipsSeen, inlays });
    store.update((state) => ({ ...state, projects, slots }));
    return (projects.find(({ id }) => id === lastProject) ?? projects[0])?.id;
  } catch (error) {
    notify(ports, { kind: 'error', text: error instanceof Error ? error.message : String(error) });
    return undefined;
  }
}
