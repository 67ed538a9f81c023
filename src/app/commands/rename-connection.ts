import type { AppPorts } from '../ports.ts';
import { attempt } from './attempt.ts';
import { putConnection } from './put-connection.ts';

/** A name of only blanks changes nothing. */
export async function renameConnection(ports: AppPorts, id: string, name: string): Promise<void> {
  const saved = ports.store.get().connections.find((connection) => connection.id === id);
  const trimmed = name.trim();
  if (saved === undefined || trimmed === '' || trimmed === saved.name) return;
  const renamed = { ...saved, name: trimmed, updatedAt: ports.clock().toISOString() };
  await attempt(ports, () => putConnection(ports, renamed));
}
