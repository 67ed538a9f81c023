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
  const whole = end - ((end - start) % 3);
  for (let at = start; at < whole; at += 3) {
    const group = ((bytes[at] as number) << 16) | ((bytes[at + 1] as number) << 8) | (bytes[at + 2] as number);
    text += `${pairs[group >> 12] as string}${pairs[group & 0xfff] as string}`;
  }
  if (whole === end) return text;
  const first = bytes[whole] as number;
  if (whole + 1 === end) return `${text}${pairs[first << 4] as string}==`;
  const second = bytes[whole + 1] as number;
  return `${text}${pairs[(first << 4) | (second >> 4)] as string}${alphabet[(second & 15) << 2] as string}=`;
}

/** The two letters of every 12 bits: three bytes then cost two reads. */
const pairs: readonly string[] = [...alphabet].flatMap((first) => [...alphabet].map((second) => first + second));

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
