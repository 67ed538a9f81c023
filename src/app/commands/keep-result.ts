import type { RunAction, RunResult } from '../../runtime/index.ts';
import type { AppPorts } from '../ports.ts';
import type { TransportMode } from '../state.ts';
import { attempt } from './attempt.ts';
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
  if (action === 'create' || action === 'delete' || connectionId === null || result.connection === null) return;
  const { project, connections } = ports.store.get();
  const saved = connections.find(({ id }) => id === connectionId);
  if (saved === undefined || project.id !== projectId) return;
  if (saved.transport === 'live' && transport === 'mock') {
    const text = `"${saved.name}" came from the real service, so this mocked run did not change it.`;
    if (result.verdict === 'connected' && action !== 'module') notify(ports, { kind: 'info', text });
    return;
  }
  const now = ports.clock().toISOString();
  const checked = result.verdict === 'connected' && action !== 'module';
  const connection = {
    ...saved,
    connection: result.connection,
    transport: action === 'edit' && checked ? transport : saved.transport,
    ...(checked ? { verifiedAt: now } : {}),
    updatedAt: now,
  };
  await attempt(ports, () => putConnection(ports, connection));
}
