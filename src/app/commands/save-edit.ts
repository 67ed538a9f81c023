import type { AppPorts } from '../ports.ts';
import { openConnection } from './open-connection.ts';
import { requestRun } from './request-run.ts';

/**
 * Checks what the form holds. If it connects, it takes the place of the old data as a whole and editing ends; if not,
 * the original stays and the form with it (connections.md §15, U16).
 */
export async function saveEdit(ports: AppPorts): Promise<void> {
  const { editing } = ports.store.get();
  if (editing === null) return;
  openConnection(ports, editing.connectionId);
  await requestRun(ports, 'edit');
}
