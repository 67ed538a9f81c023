import type { LockState } from '../kept-secrets.ts';
import { type HeldKey, keyName, type KeptKey, makeOpenKey } from './kept-key.ts';
import type { Database } from './schema.ts';

/** The key in use, and whether there is one. */
export interface KeyRing {
  readonly state: LockState;
  readonly held: HeldKey | undefined;
  /** The key to seal with, made on the first write; undefined while locked. */
  forWriting(): Promise<HeldKey | undefined>;
  /**
   * Takes over what lies in the database, where another tab may have put another key. Gives the key that opens what is
   * sealed now.
   */
  follow(kept: KeptKey | undefined): HeldKey | undefined;
  /** The passphrase was given, here or in another tab. */
  hold(held: HeldKey): void;
  /** Forgets a key that needs a passphrase. */
  drop(): void;
  onChange(listener: (state: LockState) => void): () => void;
}

export function createKeyRing(database: Database, first: KeptKey | undefined): KeyRing {
  const listeners = new Set<(state: LockState) => void>();
  let held: HeldKey | undefined;
  let state: LockState = 'none';

  const become = (next: LockState, key: HeldKey | undefined): void => {
    const changed = next !== state;
    state = next;
    held = key;
    if (changed) for (const listener of listeners) listener(next);
  };
  const follow = (kept: KeptKey | undefined): HeldKey | undefined => {
    if (kept?.kind !== 'locked') become('none', kept);
    else if (held?.id !== kept.id) become('locked', undefined);
    return held;
  };
  follow(first);
  return {
    get state() {
      return state;
    },
    get held() {
      return held;
    },
    async forWriting() {
      if (state === 'none') held ??= follow(await findOrMakeKey(database));
      return held;
    },
    follow,
    hold: (key) => become('unlocked', key),
    drop() {
      if (state === 'unlocked') become('locked', undefined);
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Of two tabs that make a key at the same time the first one wins, and both use that. */
async function findOrMakeKey(database: Database): Promise<KeptKey> {
  const found = await database.get('keys', keyName);
  if (found !== undefined) return found;
  const made = await makeOpenKey();
  const { store, done } = database.transaction('keys', 'readwrite');
  const present = await store.get(keyName);
  if (present === undefined) await store.put(made, keyName);
  await done;
  return present ?? made;
}
