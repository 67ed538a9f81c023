import { deepEqual, type Value } from '../../engine/index.ts';
import type { RunAction, RunResult } from '../../runtime/index.ts';
import type { AppPorts } from '../ports.ts';
import type { TransportMode } from '../state.ts';
import { attempt } from './attempt.ts';
import { closeEdit } from './close-edit.ts';
import { deleteConnection } from './delete-connection.ts';
import { notify } from './notify.ts';
import { putConnection } from './put-connection.ts';

export interface Finished {
  readonly action: RunAction;
  readonly transport: TransportMode;
  readonly projectId: string;
  /** The saved connection the run started from. */
  readonly connectionId: string | null;
  readonly result: RunResult;
}

/**
 * What a run did to the saved connection it started from is kept, as Make keeps it (connections.md §15): a check or a
 * change that worked, and tokens refreshed on the way even if the rest failed. A new connection is only offered.
 * Mocked answers never replace what a real service gave.
 */
export async function keepResult(ports: AppPorts, finished: Finished): Promise<void> {
  const { action, transport, projectId, connectionId, result } = finished;
  if (action === 'create' || connectionId === null) return;
  if (action === 'delete') {
    // Cancelled, or its definition cannot be read: it is still there.
    if (result.connection === null) await deleteConnection(ports, connectionId);
    return;
  }
  if (result.connection === null) return;
  const { project, connections, connectionName, editing } = ports.store.get();
  const saved = connections.find(({ id }) => id === connectionId);
  if (saved === undefined || project.id !== projectId) return;
  if (saved.transport === 'live' && transport === 'mock') {
    const text = `"${saved.name}" came from the real service, so this mocked run did not change it.`;
    if (result.verdict === 'connected' && action !== 'module') notify(ports, { kind: 'info', text });
    return;
  }
  const now = ports.clock().toISOString();
  const checked = result.verdict === 'connected' && action !== 'module';
  // A check that failed and refreshed nothing leaves no trace.
  if (!checked && deepEqual(result.connection as unknown as Value, saved.connection as unknown as Value)) return;
  const edited = action === 'edit' && checked && editing?.connectionId === connectionId;
  const connection = {
    ...saved,
    ...(edited ? { name: connectionName?.trim() || saved.name } : {}),
    connection: result.connection,
    transport: action === 'edit' && checked ? transport : saved.transport,
    ...(checked ? { verifiedAt: now } : {}),
    updatedAt: now,
  };
  await attempt(ports, () => putConnection(ports, connection));
  if (!edited) return;
  closeEdit(ports);
  notify(ports, { kind: 'success', text: `Replaced the data of "${connection.name}".` });
}
