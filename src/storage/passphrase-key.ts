import { encodeUtf8 } from '../base/utf8.ts';

/** OWASP's figure for PBKDF2 with SHA-256. */
export const passphraseIterations = 600_000;

/**
 * The AES-256 key that a passphrase stands for; it cannot be extracted. Slow on purpose: whoever guesses pays for each
 * guess.
 */
export async function passphraseKey(
  passphrase: string,
  salt: Uint8Array,
  iterations: number,
  usages: readonly KeyUsage[],
): Promise<CryptoKey> {
  // Keyboards differ in how they write accents; the same passphrase must give the same key.
  const text = own(encodeUtf8(passphrase.normalize('NFC')));
  const given = await crypto.subtle.importKey('raw', text, 'PBKDF2', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt: own(salt), iterations },
    given,
    { name: 'AES-GCM', length: 256 },
    false,
    [...usages],
  );
}

/** The bytes are ours alone, never shared memory, which the type cannot tell. */
const own = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => bytes as Uint8Array<ArrayBuffer>;
