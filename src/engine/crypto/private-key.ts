/** The curves that tokens are signed with, by the names JSON Web Keys give them. */
export type CurveName = 'P-256' | 'P-384' | 'P-521';

/** A private key as the signing functions take it. */
export type PrivateKey = RsaKey | EcKey | Ed25519Key;

export interface RsaKey {
  readonly kind: 'RSA';
  readonly n: bigint;
  readonly e: bigint;
  readonly d: bigint;
  /** The modulus' length. */
  readonly bits: number;
}

export interface EcKey {
  readonly kind: 'EC';
  readonly curve: CurveName;
  /** Big-endian, as long as the curve's order. */
  readonly d: Uint8Array;
}

export interface Ed25519Key {
  readonly kind: 'Ed25519';
  /** 32 bytes. */
  readonly seed: Uint8Array;
}
