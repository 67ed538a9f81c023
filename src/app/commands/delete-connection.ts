import type { AppPorts } from '../ports.ts';
import { attempt } from './attempt.ts';
import { closeEdit } from './close-edit.ts';
import { notify } from './notify.ts';
import { openConnection } from './open-connection.ts';
import { putConnection } from './put-connection.ts';

/** Deletes at once; the notice brings it back. */
export async function deleteConnection(ports: AppPorts, id: string): Promise<void> {
  const { store, storage } = ports;
  const { connections, openConnectionId, editing } = store.get();
  const saved = connections.find((connection) => connection.id === id);
  if (saved === undefined) return;
  const wasOpen = openConnectionId === id;
  if (editing?.connectionId === id) closeEdit(ports);
  store.update((state) => ({
    ...state,
    connections: state.connections.filter((connection) => connection.id !== id),
    openConnectionId: state.openConnectionId === id ? null : state.openConnectionId,
  }));
  const bringBack = (): void => {
    void attempt(ports, () => putConnection(ports, saved));
    if (wasOpen) openConnection(ports, id);
  };
  if (!(await attempt(ports, () => storage.connections.delete(id)))) return;
  notify(ports, {
    kind: 'info',
    text: `Deleted the connection "${saved.name}".`,
    action: { label: 'Undo', run: bringBack },
  });
}
