import { hmac } from '@noble/hashes/hmac.js';
import { type DigestName, digests } from '../../crypto/digests.ts';
import { ecCurve } from '../../crypto/ec-curves.ts';
import type { CurveName, PrivateKey, RsaKey } from '../../crypto/private-key.ts';
import { isPrivateKeyText, readPrivateKey } from '../../crypto/read-private-key.ts';
import { type RsaDigest, rsaPssSign, rsaSign } from '../../crypto/rsa-sign.ts';
import { renderText } from '../../values/render-text.ts';
import type { Value } from '../../values/value.ts';
import { FunctionError } from '../function-error.ts';
import { bytesOf } from '../text/bytes-of.ts';
import type { TokenOptions } from './token-options.ts';

/** Signs with a key that has been checked for one algorithm. */
export type Signer = (message: Uint8Array) => Uint8Array;

/** The algorithms of tokens (RFC 7518 §3.1, the set of the `jsonwebtoken` library). */
export const tokenAlgorithms: readonly string[] = [
  ...['HS', 'RS', 'PS', 'ES'].flatMap((family) => ['256', '384', '512'].map((size) => family + size)),
  'none',
];

/**
 * The signer of an algorithm with a key: a text or buffer that is a shared secret (HS) or a private key in PEM (RS, PS,
 * ES). Throws FunctionError when they do not fit; the message never repeats the key.
 */
export function tokenSigner(algorithm: string, key: Value, options: TokenOptions = {}): Signer {
  const [, family, size] = /^(HS|RS|PS|ES)(256|384|512)$/.exec(algorithm) ?? [];
  if (algorithm === 'none') return () => new Uint8Array();
  if (family === undefined || size === undefined) throw unknownAlgorithm(algorithm);
  const digest = `sha${size}` as RsaDigest;
  switch (family) {
    case 'HS':
      return secretSigner(algorithm, digest, key);
    case 'ES':
      return curveSigner(algorithm, digest, readKey(algorithm, key));
    default:
      return rsaSigner(algorithm, digest, readKey(algorithm, key), options.allowInsecureKeySizes === true);
  }
}

/** The bytes of a shared secret. */
export function secretBytes(algorithm: string, secret: Value): Uint8Array {
  const bytes = keyBytes(secret);
  if (typeof secret === 'string' && isPrivateKeyText(secret)) {
    throw new FunctionError(
      `${algorithm} signs with a shared secret, and the key given is a private key; use RS or ES.`,
    );
  }
  return bytes;
}

/** The private key in a text or buffer. */
export function readKey(algorithm: string, key: Value): PrivateKey {
  keyBytes(key);
  try {
    return readPrivateKey(renderText(key));
  } catch (error) {
    if (error instanceof FunctionError)
      throw new FunctionError(`${algorithm} signs with a private key: ${error.message}`);
    throw error;
  }
}

function keyBytes(key: Value): Uint8Array {
  const isText = key instanceof Uint8Array || typeof key === 'string' || typeof key === 'number';
  if (!isText && renderText(key) !== '') throw new FunctionError('the key must be a text or a buffer.');
  const bytes = bytesOf(key);
  if (bytes.length === 0) throw new FunctionError('the key is empty; without it nothing can be signed.');
  return bytes;
}

function secretSigner(algorithm: string, digest: DigestName, key: Value): Signer {
  const secret = secretBytes(algorithm, key);
  return (message) => hmac(digests[digest], secret, message);
}

function rsaSigner(algorithm: string, digest: RsaDigest, key: PrivateKey, anySize: boolean): Signer {
  if (key.kind !== 'RSA') throw wrongKind(algorithm, 'an RSA key', key);
  requireSize(algorithm, key, anySize);
  const sign = algorithm.startsWith('PS') ? rsaPssSign : rsaSign;
  return (message) => sign(message, key, digest);
}

function requireSize(algorithm: string, { bits }: RsaKey, anySize: boolean): void {
  if (bits >= 2048 || anySize) return;
  throw new FunctionError(
    `${algorithm} needs an RSA key of at least 2048 bits, and this one has ${bits}; the option allowInsecureKeySizes lets it pass.`,
  );
}

const curveOf: Readonly<Record<string, CurveName>> = { ES256: 'P-256', ES384: 'P-384', ES512: 'P-521' };

function curveSigner(algorithm: string, digest: DigestName, key: PrivateKey): Signer {
  const name = curveOf[algorithm] as CurveName;
  const curve = ecCurve(name);
  if (key.kind !== 'EC' || key.curve !== name || curve === undefined) {
    throw wrongKind(algorithm, `a key on the curve ${name}`, key);
  }
  return (message) => curve.sign(digests[digest](message), key.d, 'compact');
}

function wrongKind(algorithm: string, wanted: string, key: PrivateKey): FunctionError {
  const given = key.kind === 'EC' ? `a key on the curve ${key.curve}` : `an ${key.kind} key`;
  return new FunctionError(`${algorithm} needs ${wanted}, and this is ${given}.`);
}

function unknownAlgorithm(algorithm: string): FunctionError {
  return new FunctionError(`"${algorithm}" is not an algorithm of tokens; known are ${tokenAlgorithms.join(', ')}.`);
}
