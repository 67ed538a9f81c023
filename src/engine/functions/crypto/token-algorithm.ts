import type { RsaDigest } from '../../crypto/rsa-sign.ts';
import { FunctionError } from '../function-error.ts';

const families = ['HS', 'RS', 'PS', 'ES'] as const;
const sizes = ['256', '384', '512'] as const;

/** An algorithm of tokens (RFC 7518 §3.1): HMAC, RSA, RSA-PSS or ECDSA with a digest. */
export interface TokenAlgorithm {
  readonly family: (typeof families)[number];
  readonly digest: RsaDigest;
}

const algorithms: ReadonlyMap<string, TokenAlgorithm> = new Map(
  families.flatMap((family) =>
    sizes.map((size) => [family + size, { family, digest: `sha${size}` } as const] as const),
  ),
);

/**
 * The algorithm with this name. Throws FunctionError for other names, without repeating them: where arguments are
 * swapped the name is the key.
 */
export function readTokenAlgorithm(name: string): TokenAlgorithm {
  const algorithm = algorithms.get(name);
  if (algorithm !== undefined) return algorithm;
  throw new FunctionError(
    `the algorithm given is not one of tokens; known are ${[...algorithms.keys()].join(', ')}, none.`,
  );
}
