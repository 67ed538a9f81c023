import type { SavedConnection } from '../../storage/index.ts';
import type { AppPorts } from '../ports.ts';

/** Shows a saved connection at its place, newest first, and stores it. Rejects when it cannot be stored. */
export async function putConnection({ store, storage }: AppPorts, connection: SavedConnection): Promise<void> {
  store.update((state) => {
    if (state.project.id !== connection.projectId) return state;
    const others = state.connections.filter(({ id }) => id !== connection.id);
    const connections = [connection, ...others].toSorted((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
    return { ...state, connections };
  });
  await storage.connections.put(connection);
}
