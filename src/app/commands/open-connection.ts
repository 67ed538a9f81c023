import type { AppPorts } from '../ports.ts';

/** Chooses the saved connection that verify, edit and module runs start from; null for none. */
export function openConnection({ store }: AppPorts, id: string | null): void {
  store.update((state) => {
    const known = id === null || state.connections.some((connection) => connection.id === id);
    return known && state.openConnectionId !== id ? { ...state, openConnectionId: id } : state;
  });
}
