import { decodeUtf8, encodeUtf8 } from '../../base/utf8.ts';
import type { Value } from '../../engine/index.ts';
import { fromPortable, toPortable } from '../../project/index.ts';

/** A value that only the key of this browser opens: AES-256-GCM over its portable JSON. */
export interface Sealed {
  /** 12 random bytes, never used twice. */
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly data: ArrayBuffer;
}

/** With a random vector each time. */
export async function seal(key: CryptoKey, value: Value): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const text = encodeUtf8(JSON.stringify(toPortable(value)));
  // The bytes are ours alone, never shared memory, which the type cannot tell.
  const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, text as Uint8Array<ArrayBuffer>);
  return { iv, data };
}

/** Undefined when it was sealed with another key, or was changed: the two cannot be told apart. */
export async function unseal(key: CryptoKey, { iv, data }: Sealed): Promise<Value> {
  try {
    const text = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, data);
    return fromPortable(JSON.parse(decodeUtf8(new Uint8Array(text))));
  } catch {
    // The only failure of authenticated decryption.
    return undefined;
  }
}

/** No value that was kept in the open has an `ArrayBuffer` in it: bytes are always `Uint8Array`. */
export function isSealed(stored: object): stored is Sealed {
  return 'iv' in stored && 'data' in stored && stored.data instanceof ArrayBuffer;
}
