import { encodeBase64, toBase64Url } from '../../base/base64.ts';
import { decodeHex } from '../../base/hex.ts';
import { encodeUtf8 } from '../../base/utf8.ts';
import { type DigestName, digests } from './digests.ts';
import { ecPoint } from './ec-curves.ts';
import type { EcKey, RsaKey } from './private-key.ts';

/**
 * The thumbprint of a key (RFC 7638), base64url. Private keys are named by their public half; a shared secret, given as
 * bytes, by itself.
 */
export function jwkThumbprint(key: RsaKey | EcKey | Uint8Array, digest: DigestName): string {
  return base64Url(digests[digest](encodeUtf8(JSON.stringify(requiredMembers(key)))));
}

/** In the order of the alphabet, which the thumbprint prescribes. */
function requiredMembers(key: RsaKey | EcKey | Uint8Array): Readonly<Record<string, string>> {
  if (key instanceof Uint8Array) return { k: base64Url(key), kty: 'oct' };
  if (key.kind === 'RSA') return { e: base64UrlNumber(key.e), kty: 'RSA', n: base64UrlNumber(key.n) };
  const { x, y } = ecPoint(key);
  return { crv: key.curve, kty: 'EC', x: base64Url(x), y: base64Url(y) };
}

const base64Url = (bytes: Uint8Array): string => toBase64Url(encodeBase64(bytes));

function base64UrlNumber(value: bigint): string {
  const digits = value.toString(16);
  return base64Url(decodeHex(digits.length % 2 === 0 ? digits : `0${digits}`));
}
