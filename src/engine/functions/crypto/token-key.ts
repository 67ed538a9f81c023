import type { CurveName, EcKey, PrivateKey, RsaKey } from '../../crypto/private-key.ts';
import { isPrivateKeyText, readPrivateKey } from '../../crypto/read-private-key.ts';
import { renderText } from '../../values/render-text.ts';
import type { Value } from '../../values/value.ts';
import { FunctionError } from '../function-error.ts';
import { bytesOf } from '../text/bytes-of.ts';
import { readTokenAlgorithm } from './token-algorithm.ts';

/** A key that fits an algorithm of tokens: the bytes of a shared secret, or a private key. */
export type TokenKey = Uint8Array | RsaKey | EcKey;

/**
 * Reads the key for an algorithm: a text or buffer that is a shared secret (HS) or a private key in PEM (RS, PS, ES).
 * Throws FunctionError when they do not fit; the message never repeats the key.
 */
export function tokenKey(algorithm: string, key: Value): TokenKey {
  const { family } = readTokenAlgorithm(algorithm);
  const bytes = keyBytes(key);
  if (family === 'HS') return requireSecret(algorithm, bytes, renderText(key));
  const read = readKey(algorithm, renderText(key));
  return family === 'ES' ? requireCurve(algorithm, read) : requireRsa(algorithm, read);
}

function keyBytes(key: Value): Uint8Array {
  const isText = key instanceof Uint8Array || typeof key === 'string' || typeof key === 'number';
  if (!isText && renderText(key) !== '') throw new FunctionError('the key must be a text or a buffer.');
  const bytes = bytesOf(key);
  if (bytes.length === 0) throw new FunctionError('the key is empty; without it nothing can be signed.');
  return bytes;
}

function requireSecret(algorithm: string, bytes: Uint8Array, text: string): Uint8Array {
  if (!isPrivateKeyText(text)) return bytes;
  throw new FunctionError(`${algorithm} signs with a shared secret, and the key given is a private key; use RS or ES.`);
}

function readKey(algorithm: string, text: string): PrivateKey {
  try {
    return readPrivateKey(text);
  } catch (error) {
    if (!(error instanceof FunctionError)) throw error;
    throw new FunctionError(`${algorithm} signs with a private key: ${error.message}`);
  }
}

function requireRsa(algorithm: string, key: PrivateKey): RsaKey {
  if (key.kind === 'RSA') return key;
  throw wrongKind(algorithm, 'an RSA key', key);
}

const curveOf: Readonly<Record<string, CurveName>> = { ES256: 'P-256', ES384: 'P-384', ES512: 'P-521' };

function requireCurve(algorithm: string, key: PrivateKey): EcKey {
  const curve = curveOf[algorithm];
  if (key.kind === 'EC' && key.curve === curve) return key;
  throw wrongKind(algorithm, `a key on the curve ${curve}`, key);
}

function wrongKind(algorithm: string, wanted: string, key: PrivateKey): FunctionError {
  const given = key.kind === 'EC' ? `a key on the curve ${key.curve}` : `an ${key.kind} key`;
  return new FunctionError(`${algorithm} needs ${wanted}, and this is ${given}.`);
}
