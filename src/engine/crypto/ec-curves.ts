import { p256, p384, p521 } from '@noble/curves/nist.js';
import type { CurveName } from './private-key.ts';

export interface EcCurve {
  readonly name: CurveName;
  readonly oid: string;
  /** Bytes of a private key and of a coordinate. */
  readonly size: number;
  /** Whether these bytes are a private key of the curve. */
  holds(d: Uint8Array): boolean;
  /** The uncompressed point: 4, x, y. */
  publicKey(d: Uint8Array): Uint8Array;
  /** ECDSA of a digest; `compact` is r and s side by side as tokens have it, `der` what Node gives. */
  sign(digest: Uint8Array, d: Uint8Array, format: 'compact' | 'der'): Uint8Array;
}

const curves: readonly EcCurve[] = [
  describe('P-256', '1.2.840.10045.3.1.7', p256),
  describe('P-384', '1.3.132.0.34', p384),
  describe('P-521', '1.3.132.0.35', p521),
];

/** The curve with this name or object identifier. */
export const ecCurve = (nameOrOid: string): EcCurve | undefined =>
  curves.find(({ name, oid }) => name === nameOrOid || oid === nameOrOid);

function describe(name: CurveName, oid: string, curve: typeof p256): EcCurve {
  return {
    name,
    oid,
    size: curve.lengths.secretKey ?? 0,
    holds: (d) => curve.utils.isValidSecretKey(d),
    publicKey: (d) => curve.getPublicKey(d, false),
    sign: (digest, d, format) => curve.sign(digest, d, { prehash: false, lowS: false, format }),
  };
}
