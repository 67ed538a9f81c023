import { decodeUtf8 } from '../base/utf8.ts';

/** The text of a file, to the letter. Windows writes UTF-16 now and then; its byte order mark says so. */
export function textOfBytes(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return decodeUtf8(bytes);
}
