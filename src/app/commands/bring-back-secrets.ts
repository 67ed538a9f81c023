import type { AppPorts } from '../ports.ts';
import { attempt } from './attempt.ts';
import { showMockAnswers } from './show-mock-answers.ts';

/** Kept secrets were unlocked: those of the open project come back, below what was typed meanwhile. */
export async function bringBackSecrets(ports: AppPorts): Promise<void> {
  const { store, storage, autosave } = ports;
  await attempt(ports, async () => {
    const { id } = store.get().project;
    const [stored = {}, connections] = await Promise.all([storage.inputs.get(id), storage.connections.list(id)]);
    const { project, preview } = store.get();
    if (project.id !== id || preview !== null) return;
    store.update((state) => ({
      ...state,
      values: Object.fromEntries([...Object.entries(stored), ...Object.entries(state.values)]),
      connections,
    }));
    if (Object.keys(stored).length > 0) autosave.values(id, store.get().values);
    // A run that waited goes on by itself.
    if (store.get().run === null && store.get().view.waitingAction === null) void showMockAnswers(ports);
  });
}
