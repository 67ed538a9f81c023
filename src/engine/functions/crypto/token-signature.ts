import { hmac } from '@noble/hashes/hmac.js';
import { digests } from '../../crypto/digests.ts';
import { ecSign } from '../../crypto/ec-curves.ts';
import type { RsaKey } from '../../crypto/private-key.ts';
import { rsaPssSign, rsaSign } from '../../crypto/rsa-sign.ts';
import type { Value } from '../../values/value.ts';
import { FunctionError } from '../function-error.ts';
import { readTokenAlgorithm } from './token-algorithm.ts';
import { tokenKey } from './token-key.ts';

/**
 * The signature of a token's header and claims. Throws FunctionError when key and algorithm do not fit.
 *
 * @param anySize lets RSA keys under 2048 bits pass
 */
export function tokenSignature(message: Uint8Array, algorithm: string, key: Value, anySize: boolean): Uint8Array {
  if (algorithm === 'none') return new Uint8Array();
  const { family, digest } = readTokenAlgorithm(algorithm);
  const read = tokenKey(algorithm, key);
  if (read instanceof Uint8Array) return hmac(digests[digest], read, message);
  if (read.kind === 'EC') return ecSign(digests[digest](message), read, 'compact');
  if (!anySize) requireSize(algorithm, read);
  return family === 'PS' ? rsaPssSign(message, read, digest) : rsaSign(message, read, digest);
}

function requireSize(algorithm: string, { bits }: RsaKey): void {
  if (bits >= 2048) return;
  throw new FunctionError(
    `${algorithm} needs an RSA key of at least 2048 bits, and this one has ${bits}; the option allowInsecureKeySizes lets it pass.`,
  );
}
