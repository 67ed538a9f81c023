import { p256, p384, p521 } from '@noble/curves/nist.js';
import type { CurveName, EcKey } from './private-key.ts';

const curves = { 'P-256': p256, 'P-384': p384, 'P-521': p521 } as const;

const namesByOid: ReadonlyMap<string, CurveName> = new Map([
  ['1.2.840.10045.3.1.7', 'P-256'],
  ['1.3.132.0.34', 'P-384'],
  ['1.3.132.0.35', 'P-521'],
]);

/** The curve with this object identifier, if it is one of ours. */
export const curveName = (oid: string): CurveName | undefined => namesByOid.get(oid);

/** The private key in these big-endian bytes, which may lack leading zeros; `undefined` when it is out of range. */
export function ecKey(curve: CurveName, bytes: Uint8Array): EcKey | undefined {
  const { lengths, utils } = curves[curve];
  const d = new Uint8Array(lengths.secretKey ?? 0);
  if (bytes.length > d.length) return undefined;
  d.set(bytes, d.length - bytes.length);
  return utils.isValidSecretKey(d) ? { kind: 'EC', curve, d } : undefined;
}

/** The coordinates of the public key. */
export function ecPoint({ curve, d }: EcKey): { readonly x: Uint8Array; readonly y: Uint8Array } {
  const point = curves[curve].getPublicKey(d, false);
  return { x: point.subarray(1, 1 + d.length), y: point.subarray(1 + d.length) };
}

/** ECDSA of a digest, deterministic (RFC 6979): r and s side by side as tokens have them, or in DER as Node gives them. */
export const ecSign = (digest: Uint8Array, { curve, d }: EcKey, format: 'compact' | 'der'): Uint8Array =>
  curves[curve].sign(digest, d, { prehash: false, lowS: false, format });
