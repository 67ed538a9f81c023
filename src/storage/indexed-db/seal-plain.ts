import type { Value } from '../../engine/index.ts';
import type { KeyRing } from './key-ring.ts';
import { putSealed } from './put-sealed.ts';
import type { Database } from './schema.ts';
import { isSealed } from './seal.ts';

/**
 * Seals what an older page kept in the open. Not part of a migration, because sealing outlasts an upgrade's
 * transaction. Nothing is written over what changes meanwhile; while locked nothing happens.
 */
export async function sealPlain(database: Database, ring: KeyRing): Promise<void> {
  for (const id of await database.getAllKeys('inputs')) {
    const stored = await database.get('inputs', id);
    if (stored === undefined || isSealed(stored)) continue;
    await putSealed(database, ring, stored, async (transaction, sealed) => {
      const inputs = transaction.objectStore('inputs');
      const now = await inputs.get(id);
      if (now !== undefined && !isSealed(now)) await inputs.put(sealed, id);
    });
  }
  for (const saved of await database.getAll('connections')) {
    if (isSealed(saved.connection)) continue;
    await putSealed(database, ring, saved.connection as unknown as Value, async (transaction, sealed) => {
      const connections = transaction.objectStore('connections');
      const now = await connections.get(saved.id);
      if (now !== undefined && !isSealed(now.connection)) await connections.put({ ...now, connection: sealed });
    });
  }
}
