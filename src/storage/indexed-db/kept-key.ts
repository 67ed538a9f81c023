import { passphraseIterations, passphraseKey } from '../passphrase-key.ts';

/** The key that seals secrets, as it lies in the database. Each key has an id of its own. */
export type KeptKey = OpenKey | LockedKey;

/** Page code may use it, never see its bytes. */
export interface OpenKey {
  readonly kind: 'open';
  readonly id: string;
  readonly key: CryptoKey;
}

/** Wrapped (AES-256-GCM) by a key that is made of the passphrase (PBKDF2-SHA-256), which is kept nowhere. */
export interface LockedKey {
  readonly kind: 'locked';
  readonly id: string;
  readonly iterations: number;
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly wrapped: ArrayBuffer;
}

/** A key that can be used. */
export interface HeldKey {
  readonly id: string;
  readonly key: CryptoKey;
}

/** Its name in the store of keys. */
export const keyName = 'secrets';

const algorithm = { name: 'AES-GCM', length: 256 } as const;
const usages: readonly KeyUsage[] = ['encrypt', 'decrypt'];

export async function makeOpenKey(): Promise<OpenKey> {
  return { kind: 'open', id: crypto.randomUUID(), key: await crypto.subtle.generateKey(algorithm, false, [...usages]) };
}

/** A new key, wrapped. Only wrapping needs its bytes; what the page goes on with cannot be extracted. */
export async function makeLockedKey(passphrase: string): Promise<{ readonly kept: LockedKey; readonly held: HeldKey }> {
  const [salt, iv] = [crypto.getRandomValues(new Uint8Array(16)), crypto.getRandomValues(new Uint8Array(12))];
  const made = await crypto.subtle.generateKey(algorithm, true, [...usages]);
  const wrapping = await passphraseKey(passphrase, salt, passphraseIterations, ['wrapKey', 'unwrapKey']);
  const wrapped = await crypto.subtle.wrapKey('raw', made, wrapping, { name: 'AES-GCM', iv });
  const kept: LockedKey = {
    kind: 'locked',
    id: crypto.randomUUID(),
    iterations: passphraseIterations,
    salt,
    iv,
    wrapped,
  };
  const key = await unwrap(kept, wrapping);
  return { kept, held: { id: kept.id, key } };
}

/** Undefined when the passphrase is another one, or the record was changed: the two cannot be told apart. */
export async function openLockedKey(kept: LockedKey, passphrase: string): Promise<HeldKey | undefined> {
  const wrapping = await passphraseKey(passphrase, kept.salt, kept.iterations, ['unwrapKey']);
  try {
    return { id: kept.id, key: await unwrap(kept, wrapping) };
  } catch {
    // The only failure of authenticated decryption.
    return undefined;
  }
}

const unwrap = ({ wrapped, iv }: LockedKey, wrapping: CryptoKey): Promise<CryptoKey> =>
  crypto.subtle.unwrapKey('raw', wrapped, wrapping, { name: 'AES-GCM', iv }, algorithm, false, [...usages]);
