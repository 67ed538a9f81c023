import type { Migration } from '../schema.ts';

/** The key gets an id, so that tabs can tell keys apart, and room beside it for one that is locked. */
export const keyIds: Migration = async (_database, transaction) => {
  const keys = transaction.objectStore('keys');
  const stored: unknown = await keys.get('secrets');
  if (stored instanceof CryptoKey) await keys.put({ kind: 'open', id: crypto.randomUUID(), key: stored }, 'secrets');
};
