import {
  type IPKCS,
  mgf1,
  PKCS1_SHA1,
  PKCS1_SHA224,
  PKCS1_SHA256,
  PKCS1_SHA384,
  PKCS1_SHA512,
  PSS,
} from 'micro-rsa-dsa-dh/rsa.js';
import { FunctionError } from '../functions/function-error.ts';
import { type DigestName, digests } from './digests.ts';
import type { RsaKey } from './private-key.ts';

export type RsaDigest = Exclude<DigestName, 'md5'>;

/** RSASSA-PKCS1-v1_5 (RFC 8017 §8.2). Throws FunctionError when the key is too short for the digest. */
export function rsaSign(message: Uint8Array, key: RsaKey, digest: RsaDigest): Uint8Array {
  requireBytes(key, digests[digest].outputLen + pkcs1Overhead, digest);
  return pkcs1[digest].sign(key, message);
}

/**
 * RSASSA-PSS with a random salt as long as the digest (RFC 7518 §3.5): every signature differs. Throws FunctionError
 * when the key is too short for the digest.
 */
export function rsaPssSign(message: Uint8Array, key: RsaKey, digest: RsaDigest): Uint8Array {
  const hash = digests[digest];
  requireBytes(key, hash.outputLen * 2 + 3, digest);
  return PSS(hash, mgf1(hash), hash.outputLen).sign(key, message);
}

const pkcs1: Readonly<Record<RsaDigest, IPKCS>> = {
  sha1: PKCS1_SHA1,
  sha224: PKCS1_SHA224,
  sha256: PKCS1_SHA256,
  sha384: PKCS1_SHA384,
  sha512: PKCS1_SHA512,
};

/** At most 19 bytes name the digest, 11 are padding. */
const pkcs1Overhead = 30;

function requireBytes({ bits }: RsaKey, bytes: number, digest: RsaDigest): void {
  if (bits >= bytes * 8) return;
  throw new FunctionError(`an RSA key of ${bits} bits is too short for ${digest}; it needs ${bytes * 8} bits.`);
}
