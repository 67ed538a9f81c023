import type { Migration } from '../schema.ts';

/** The key gets an id, so that tabs can tell keys apart, and room beside it for one that is locked. */
export const keyIds: Migration = async (_database, transaction) => {
  const keys = transaction.objectStore('keys');
  // Until now a key lay there as it is. Pages of plain http have none, and do not even know what one is.
  const stored = (await keys.get('secrets')) as unknown as CryptoKey | undefined;
  if (stored !== undefined) await keys.put({ kind: 'open', id: crypto.randomUUID(), key: stored }, 'secrets');
};
