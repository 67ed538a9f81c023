import { hmac } from '@noble/hashes/hmac.js';
import { decodeBase64 } from '../../../base/base64.ts';
import { decodeHex } from '../../../base/hex.ts';
import { type DigestName, digests } from '../../crypto/digests.ts';
import { renderText } from '../../values/render-text.ts';
import type { Value } from '../../values/value.ts';
import type { Param } from '../define-function.ts';
import { FunctionError } from '../function-error.ts';
import { bytesOf } from '../text/bytes-of.ts';
import { resultEncoding } from './result-encoding.ts';

/**
 * The digest of a value, or its HMAC when there is a key, written in an encoding (iml.md §9.2). Throws FunctionError
 * for encodings that are none; the key is never repeated.
 */
export function digestText(
  name: DigestName,
  value: Value,
  encoding = 'hex',
  key: Value = undefined,
  keyEncoding = 'text',
): string {
  const { decode } = resultEncoding(encoding);
  const hash = digests[name];
  const bytes = bytesOf(value);
  return decode(key === undefined || key === null ? hash(bytes) : hmac(hash, keyBytes(key, keyEncoding), bytes));
}

function keyBytes(key: Value, encoding: string): Uint8Array {
  switch (encoding) {
    case 'text':
      return bytesOf(key);
    case 'hex':
      return decodeHex(renderText(key));
    case 'base64':
      return decodeBase64(renderText(key));
    case 'binary':
      if (key instanceof Uint8Array) return key;
      throw new FunctionError('a key with the encoding "binary" must be a buffer; make one with toBinary.');
    default:
      throw new FunctionError('the fourth argument is not an encoding of a key; known are text, hex, base64, binary.');
  }
}

/** The parameters that the SHA functions share. */
export const digestParams = [
  { name: 'value', type: 'any', doc: 'A text, taken as UTF-8, or a buffer.' },
  {
    name: 'encoding',
    type: 'text',
    doc: 'How the digest is written: hex, base64 or latin1.',
    optional: true,
    defaultText: "'hex'",
  },
  { name: 'key', type: 'any', doc: 'When given, the result is the HMAC with this key.', optional: true },
  {
    name: 'keyEncoding',
    type: 'text',
    doc: 'How the key is written: text, hex, base64, or binary when it is a buffer.',
    optional: true,
    defaultText: "'text'",
  },
] as const satisfies readonly Param[];

export const digestDetails =
  'With a key the result is an HMAC. A key in hex or base64 is read as Node reads it: what does not belong there is skipped or ends the key.';
