const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

const values: ReadonlyMap<string, number> = new Map([
  ...[...alphabet].map((letter, index) => [letter, index] as const),
  ['-', 62],
  ['_', 63],
]);

/** Standard base64 with padding (RFC 4648 §4). */
export function encodeBase64(bytes: Uint8Array): string {
  if (bytes.length <= stretch) return encodeStretch(bytes, 0, bytes.length);
  const stretches: string[] = [];
  for (let at = 0; at < bytes.length; at += stretch)
    stretches.push(encodeStretch(bytes, at, Math.min(at + stretch, bytes.length)));
  return stretches.join('');
}

/** Bytes whose text is put together at once; a multiple of 3. Growing one long text costs far more memory than its length. */
const stretch = 3072;

function encodeStretch(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  for (let at = start; at < end; at += 3) {
    const first = bytes[at] as number;
    const second = bytes[at + 1];
    const third = bytes[at + 2];
    text += String.fromCharCode(
      letters[first >> 2] as number,
      letters[((first & 3) << 4) | ((second ?? 0) >> 4)] as number,
      second === undefined ? padding : (letters[((second & 15) << 2) | ((third ?? 0) >> 6)] as number),
      third === undefined ? padding : (letters[third & 63] as number),
    );
  }
  return text;
}

const letters = Uint8Array.from(alphabet, (letter) => letter.charCodeAt(0));

const padding = 61;

/**
 * The bytes of base64 text in either alphabet. Forgiving as Node's Buffer is: other characters are skipped, padding
 * ends the text, an incomplete last group gives the bytes it holds.
 */
export function decodeBase64(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4) + 3);
  let at = 0;
  let bits = 0;
  let pending = 0;
  for (const letter of text) {
    if (letter === '=') break;
    const value = values.get(letter);
    if (value === undefined) continue;
    bits = ((bits << 6) | value) & 0xffff;
    pending += 6;
    if (pending >= 8) {
      pending -= 8;
      bytes[at++] = (bits >> pending) & 0xff;
    }
  }
  return bytes.slice(0, at);
}

/** Respells standard base64 for URLs: `+` → `-`, `/` → `_`, padding dropped (RFC 4648 §5). */
export function toBase64Url(base64: string): string {
  return base64.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}
