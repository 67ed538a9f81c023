import type { HiddenSecrets } from '../storage/index.ts';
import { attempt } from './commands/attempt.ts';
import { bringBackSecrets } from './commands/bring-back-secrets.ts';
import type { AppPorts } from './ports.ts';

const nothingHidden: HiddenSecrets = { values: false, connections: 0 };

/**
 * Keeps the page true to the lock over kept secrets, whichever tab changes it: locked, they leave the page; unlocked,
 * they come back, below what was typed meanwhile. Gives back a function that ends it.
 */
export function followLock(ports: AppPorts): () => void {
  const { store, storage, autosave } = ports;
  const { secrets } = storage;
  secrets.saveFirst(() => autosave.flush());
  store.update((state) => ({ ...state, lock: secrets.lock }));
  let projectId = '';

  const look = (): void => {
    void attempt(ports, async () => {
      const { project, preview } = store.get();
      const hidden = preview === null ? await secrets.hidden(project.id) : nothingHidden;
      store.update((state) => (state.project.id === project.id ? { ...state, hidden } : state));
    });
  };
  const leaveStore = store.subscribe(({ project, lock }) => {
    if (project.id === projectId) return;
    projectId = project.id;
    if (lock === 'locked') look();
  });
  const leaveLock = secrets.onLock((lock) => {
    const wasLocked = store.get().lock === 'locked';
    store.update((state) => ({ ...state, lock }));
    if (lock === 'locked') hideSecrets(ports);
    else if (wasLocked) void bringBackSecrets(ports);
    look();
  });
  return () => {
    leaveStore();
    leaveLock();
  };
}

/** Of a preview nothing is kept, so nothing of it is locked. */
function hideSecrets({ store, runs }: AppPorts): void {
  if (store.get().preview === null) runs.cancel();
  store.update((state) => ({
    ...state,
    ...(state.preview === null
      ? { values: {}, connections: [], openConnectionId: null, editing: null, obtained: null, run: null, notices: [] }
      : {}),
    view: { ...state.view, secretsShown: false },
  }));
}
