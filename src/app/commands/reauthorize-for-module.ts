import type { AppPorts } from '../ports.ts';
import { connectionFor } from '../select/connection-for.ts';
import { openConnection } from './open-connection.ts';
import { requestRun } from './request-run.ts';

/** Reauthorizes the connection that the module uses; it asks for the scopes the module needs as well (U22). */
export async function reauthorizeForModule(ports: AppPorts): Promise<void> {
  const saved = connectionFor(ports.store.get(), 'module');
  if (saved !== undefined) openConnection(ports, saved.id);
  await requestRun(ports, 'reauthorize');
}
