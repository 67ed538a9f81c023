import type { IDBPTransaction } from 'idb';
import type { Value } from '../../engine/index.ts';
import { keyName } from './kept-key.ts';
import type { KeyRing } from './key-ring.ts';
import type { Database, Schema } from './schema.ts';
import { seal, type Sealed } from './seal.ts';

export type SecretsTransaction = IDBPTransaction<Schema, ['inputs', 'connections', 'keys'], 'readwrite'>;

/**
 * Seals a value and writes it with the key that lies in the database at that moment: another tab may have put another
 * one there while we sealed. False while locked; nothing is written then.
 */
export async function putSealed(
  database: Database,
  ring: KeyRing,
  value: Value,
  put: (transaction: SecretsTransaction, sealed: Sealed) => Promise<unknown>,
): Promise<boolean> {
  for (;;) {
    const held = await ring.forWriting();
    if (held === undefined) return false;
    const sealed = await seal(held.key, value);
    const transaction = database.transaction(['inputs', 'connections', 'keys'], 'readwrite');
    const kept = await transaction.objectStore('keys').get(keyName);
    const isCurrent = kept?.id === held.id;
    if (isCurrent) await put(transaction, sealed);
    await transaction.done;
    if (isCurrent) return true;
    ring.follow(kept);
  }
}
