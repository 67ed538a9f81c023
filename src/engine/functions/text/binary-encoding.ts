import { decodeBase64, encodeBase64, toBase64Url } from '../../../base/base64.ts';
import { decodeHex, encodeHex } from '../../../base/hex.ts';
import { decodeUtf8, encodeUtf8 } from '../../../base/utf8.ts';
import { quote } from '../../values/quote.ts';
import { FunctionError } from '../function-error.ts';

/** A way to write bytes as text and back, with the names Node's buffers know. */
export interface BinaryEncoding {
  readonly encode: (text: string) => Uint8Array;
  readonly decode: (bytes: Uint8Array) => string;
}

const utf8: BinaryEncoding = { encode: encodeUtf8, decode: decodeUtf8 };
const latin1: BinaryEncoding = { encode: encodeUnits, decode: (bytes) => decodeUnits(bytes, 0xff) };
const base64: BinaryEncoding = { encode: decodeBase64, decode: encodeBase64 };

const encodings: ReadonlyMap<string, BinaryEncoding> = new Map([
  ['utf8', utf8],
  ['utf-8', utf8],
  ['hex', { encode: decodeHex, decode: encodeHex }],
  ['base64', base64],
  ['base64url', { encode: decodeBase64, decode: (bytes) => toBase64Url(encodeBase64(bytes)) }],
  ['ascii', { encode: encodeUnits, decode: (bytes) => decodeUnits(bytes, 0x7f) }],
  ['latin1', latin1],
  ['binary', latin1],
]);

/** Throws `FunctionError` for a name that is none. */
export function binaryEncoding(name: string): BinaryEncoding {
  const encoding = encodings.get(name.toLowerCase());
  if (encoding !== undefined) return encoding;
  throw new FunctionError(`${quote(name)} is not an encoding; known are ${[...encodings.keys()].join(', ')}.`);
}

function encodeUnits(text: string): Uint8Array {
  return Uint8Array.from({ length: text.length }, (_, index) => text.charCodeAt(index) & 0xff);
}

function decodeUnits(bytes: Uint8Array, mask: number): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte & mask);
  return text;
}
