import { decodeUtf8, encodeUtf8 } from '../../base/utf8.ts';
import type { Value } from '../../engine/index.ts';
import { fromPortable, toPortable } from '../../project/index.ts';
import type { Database } from './schema.ts';

/** A value that only the key of this browser opens: AES-256-GCM over its portable JSON. */
export interface Sealed {
  /** 12 random bytes, never used twice. */
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly data: ArrayBuffer;
}

export interface Seal {
  seal(value: Value): Promise<Sealed>;
  /** Undefined when the key is gone, or the record was changed: the two cannot be told apart. */
  open(sealed: Sealed): Promise<Value>;
}

/** Name of the key in its store. */
const keyName = 'secrets';

/**
 * Seals with the key that lies in the database, made on the first write. The key cannot be extracted: page code may
 * use it, never see its bytes.
 */
export function createSeal(database: Database): Seal {
  let known: CryptoKey | undefined;
  const find = async (): Promise<CryptoKey | undefined> => {
    known ??= await database.get('keys', keyName);
    return known;
  };
  return {
    async seal(value) {
      known = (await find()) ?? (await makeKey(database));
      const iv = crypto.getRandomValues(new Uint8Array(12));
      const text = encodeUtf8(JSON.stringify(toPortable(value)));
      // The bytes are ours alone, never shared memory, which the type cannot tell.
      const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, known, text as Uint8Array<ArrayBuffer>);
      return { iv, data };
    },
    async open({ iv, data }) {
      const key = await find();
      if (key === undefined) return undefined;
      try {
        const text = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, data);
        return fromPortable(JSON.parse(decodeUtf8(new Uint8Array(text))));
      } catch {
        // The only failure of authenticated decryption.
        return undefined;
      }
    },
  };
}

/** No value that was kept in the open has an `ArrayBuffer` in it: bytes are always `Uint8Array`. */
export function isSealed(stored: object): stored is Sealed {
  return 'iv' in stored && 'data' in stored && stored.data instanceof ArrayBuffer;
}

/** Of two tabs that make a key at the same time the first one wins, and both use that. */
async function makeKey(database: Database): Promise<CryptoKey> {
  const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  const { store, done } = database.transaction('keys', 'readwrite');
  const present = await store.get(keyName);
  if (present === undefined) await store.put(made, keyName);
  await done;
  return present ?? made;
}
