import { decodeBase64, encodeBase64 } from '../base/base64.ts';
import { decodeUtf8, encodeUtf8 } from '../base/utf8.ts';

/** A text that only its passphrase opens. Base64 throughout. */
export interface EncryptedText {
  readonly kdf: 'PBKDF2-SHA-256';
  readonly iterations: number;
  readonly salt: string;
  readonly cipher: 'AES-256-GCM';
  readonly iv: string;
  readonly data: string;
}

/** OWASP's figure for PBKDF2 with SHA-256. */
export const iterations = 600_000;
/** More would let a file make the page compute for minutes. */
const mostIterations = 10_000_000;

export async function encryptText(text: string, passphrase: string): Promise<EncryptedText> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const key = await keyOf(passphrase, salt, iterations);
  const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, own(encodeUtf8(text)));
  return {
    kdf: 'PBKDF2-SHA-256',
    iterations,
    salt: encodeBase64(salt),
    cipher: 'AES-256-GCM',
    iv: encodeBase64(iv),
    data: encodeBase64(new Uint8Array(data)),
  };
}

/** Undefined when the passphrase is another one or the data was changed: the two cannot be told apart. */
export async function decryptText(encrypted: EncryptedText, passphrase: string): Promise<string | undefined> {
  if (!(encrypted.iterations >= 1 && encrypted.iterations <= mostIterations)) return undefined;
  const key = await keyOf(passphrase, decodeBase64(encrypted.salt), encrypted.iterations);
  try {
    const iv = own(decodeBase64(encrypted.iv));
    const text = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, own(decodeBase64(encrypted.data)));
    return decodeUtf8(new Uint8Array(text));
  } catch {
    // The only failure of authenticated decryption.
    return undefined;
  }
}

async function keyOf(passphrase: string, salt: Uint8Array, rounds: number): Promise<CryptoKey> {
  const given = await crypto.subtle.importKey('raw', own(encodeUtf8(passphrase.normalize('NFC'))), 'PBKDF2', false, [
    'deriveKey',
  ]);
  return crypto.subtle.deriveKey(
    { name: 'PBKDF2', hash: 'SHA-256', salt: own(salt), iterations: rounds },
    given,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

/** The bytes are ours alone, never shared memory, which the type cannot tell. */
const own = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => bytes as Uint8Array<ArrayBuffer>;
