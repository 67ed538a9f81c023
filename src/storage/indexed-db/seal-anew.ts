import type { Value } from '../../engine/index.ts';
import { type HeldKey, keyName, type KeptKey } from './kept-key.ts';
import type { Database, KeptConnection, Schema } from './schema.ts';
import { isSealed, seal, type Sealed, unseal } from './seal.ts';

type Inputs = Schema['inputs']['value'];

/**
 * Puts a new key in the place of an older one and seals everything with it, all at once or not at all. What the older
 * key does not open stays as it is. False when another tab has put another key there meanwhile.
 */
export async function sealAnew(database: Database, older: HeldKey, kept: KeptKey, held: HeldKey): Promise<boolean> {
  for (;;) {
    const before = await read(database, 'readonly');
    await before.done;
    if (before.keyId !== older.id) return false;
    const again = async (stored: Inputs | KeptConnection['connection']): Promise<Sealed | typeof stored> => {
      const value = isSealed(stored) ? await unseal(older.key, stored) : (stored as unknown as Value);
      return value === undefined ? stored : seal(held.key, value);
    };
    const inputs = await Promise.all(before.inputs.map(async ([id, stored]) => [id, await again(stored)] as const));
    const connections = await Promise.all(
      before.connections.map(async (saved) => ({ ...saved, connection: await again(saved.connection) })),
    );
    const now = await read(database, 'readwrite');
    // Sealing outlasts a transaction: what was written meanwhile must not be lost.
    const unchanged = signature(now) === signature(before);
    if (unchanged) {
      await now.keys.put?.(kept, keyName);
      for (const [id, values] of inputs) await now.inputStore.put?.(values as Inputs, id);
      for (const saved of connections) await now.connectionStore.put?.(saved as KeptConnection);
    }
    await now.done;
    if (unchanged) return true;
  }
}

async function read(database: Database, mode: 'readonly' | 'readwrite') {
  const transaction = database.transaction(['inputs', 'connections', 'keys'], mode);
  const [inputStore, connectionStore, keys] = [
    transaction.objectStore('inputs'),
    transaction.objectStore('connections'),
    transaction.objectStore('keys'),
  ];
  const [ids, values, connections, kept] = await Promise.all([
    inputStore.getAllKeys(),
    inputStore.getAll(),
    connectionStore.getAll(),
    keys.get(keyName),
  ]);
  const inputs = values.map((stored, index) => [ids[index] ?? '', stored] as const);
  return { inputs, connections, keyId: kept?.id, inputStore, connectionStore, keys, done: transaction.done };
}

/** Tells whether anything was written in between: a sealed record never has the same vector twice. */
function signature({ inputs, connections, keyId }: Awaited<ReturnType<typeof read>>): string {
  const mark = (stored: object): unknown => (isSealed(stored) ? [...stored.iv] : stored);
  return JSON.stringify([
    keyId,
    inputs.map(([id, stored]) => [id, mark(stored)]),
    connections.map(({ connection, ...rest }) => [rest, mark(connection)]),
  ]);
}
