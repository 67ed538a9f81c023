import { decodeBase64, encodeBase64 } from '../base/base64.ts';
import { decodeUtf8, encodeUtf8 } from '../base/utf8.ts';
import { passphraseIterations, passphraseKey } from '../storage/index.ts';

/** A text that only its passphrase opens. Base64 throughout. */
export interface EncryptedText {
  readonly kdf: 'PBKDF2-SHA-256';
  readonly iterations: number;
  readonly salt: string;
  readonly cipher: 'AES-256-GCM';
  readonly iv: string;
  readonly data: string;
}

/** More would let a file make the page compute for minutes. */
const mostIterations = 10_000_000;

/** With a salt and a vector of its own each time. */
export async function encryptText(text: string, passphrase: string): Promise<EncryptedText> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const key = await passphraseKey(passphrase, salt, passphraseIterations, ['encrypt']);
  const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, own(encodeUtf8(text)));
  return {
    kdf: 'PBKDF2-SHA-256',
    iterations: passphraseIterations,
    salt: encodeBase64(salt),
    cipher: 'AES-256-GCM',
    iv: encodeBase64(iv),
    data: encodeBase64(new Uint8Array(data)),
  };
}

/** Undefined when the passphrase is another one or the data was changed: the two cannot be told apart. */
export async function decryptText(encrypted: EncryptedText, passphrase: string): Promise<string | undefined> {
  if (!(encrypted.iterations >= 1 && encrypted.iterations <= mostIterations)) return undefined;
  const key = await passphraseKey(passphrase, decodeBase64(encrypted.salt), encrypted.iterations, ['decrypt']);
  try {
    const iv = own(decodeBase64(encrypted.iv));
    const text = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, own(decodeBase64(encrypted.data)));
    return decodeUtf8(new Uint8Array(text));
  } catch {
    // The only failure of authenticated decryption.
    return undefined;
  }
}

/** The bytes are ours alone, never shared memory, which the type cannot tell. */
const own = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => bytes as Uint8Array<ArrayBuffer>;
