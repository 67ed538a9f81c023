import { freeName } from '../../project/index.ts';
import type { AppPorts } from '../ports.ts';
import { attempt } from './attempt.ts';
import { openConnection } from './open-connection.ts';
import { putConnection } from './put-connection.ts';

/** Saves a copy under a name of its own, and opens it. */
export async function duplicateConnection(ports: AppPorts, id: string): Promise<void> {
  const { connections } = ports.store.get();
  const saved = connections.find((connection) => connection.id === id);
  if (saved === undefined) return;
  const now = ports.clock().toISOString();
  const names = connections.map(({ name }) => name);
  const copy = {
    ...saved,
    id: ports.newId(),
    name: freeName(`${saved.name} copy`, names),
    createdAt: now,
    updatedAt: now,
  };
  await attempt(ports, () => putConnection(ports, copy));
  openConnection(ports, copy.id);
}
