import { createHash } from 'node:crypto';
import fc from './fast-check.ts';

const awkward = fc
  .array(fc.constantFrom('"', "'", '\\', '\n', '+', '%', '&', '=', '<', '/', ' ', ':', '$', 'é', '漢', 'a', 'Z', '7'), {
    minLength: 6,
    maxLength: 20,
  })
  .map((signs) => signs.join(''));

/** Secrets as people have them, and as nobody should; the shortest that is followed has four characters. */
export const anySecret = fc
  .oneof(
    fc.string({ minLength: 4, maxLength: 24 }),
    fc.base64String({ minLength: 8, maxLength: 48 }),
    fc.string({ unit: 'grapheme', minLength: 4, maxLength: 12 }),
    fc.stringMatching(/^[a-zA-Z0-9_-]{4,40}$/),
    awkward,
    fc.constantFrom('-----BEGIN KEY-----\nMIIB+/=\nq1w2e3==\n-----END KEY-----\n', 'p%40ss+word "1"', 'ümläut/~!*()'),
  )
  .filter((text) => text.trim().length >= 4 && text.isWellFormed() && !text.includes('•'));

/** Spellings of a secret that no output may show, made without the code under test. */
export function secretForms(secret: string): readonly string[] {
  const bytes = Buffer.from(secret);
  const forms = [
    secret,
    secret.trim(),
    secret.toUpperCase(),
    secret.toLowerCase(),
    bytes.toString('base64'),
    bytes.toString('base64url'),
    bytes.toString('hex'),
    bytes.toString('hex').toUpperCase(),
    encodeURIComponent(secret),
    new URLSearchParams([['', secret]]).toString().slice(1),
    JSON.stringify(secret).slice(1, -1),
    ...['md5', 'sha1', 'sha256', 'sha512'].flatMap((name) =>
      (['hex', 'base64', 'base64url'] as const).map((encoding) => createHash(name).update(secret).digest(encoding)),
    ),
    ...[0, 1, 2].flatMap((before) => innerBase64(bytes, before)),
  ];
  return [...new Set(forms)].filter((form) => form.length >= 4);
}

/** What the Base64 of something longer shows of it whatever stands around it; too little of it tells nothing. */
function innerBase64(bytes: Buffer, before: number): readonly string[] {
  const around = (sign: string): string =>
    Buffer.concat([Buffer.from(sign.repeat(before)), bytes, Buffer.from(sign.repeat(4))]).toString('base64');
  const [one, other] = [around('\u0000'), around('\u007f')];
  const same = [...one].map((letter, at) => (letter === other[at] ? letter : ' ')).join('');
  const [piece = ''] = same.split(' ').toSorted((a, b) => b.length - a.length);
  // Whole groups of three bytes; a letter at the edge belongs to a neighbour too.
  const start = (4 - (same.indexOf(piece) % 4)) % 4;
  const whole = piece.slice(start, start + Math.floor((piece.length - start) / 4) * 4);
  return whole.length >= 8 ? [whole, whole.replaceAll('+', '-').replaceAll('/', '_')] : [];
}

/** Texts and names as they are, without the escapes that JSON would add; bytes as text. */
export function allTexts(data: unknown): readonly string[] {
  if (typeof data === 'string') return [data];
  if (data instanceof Uint8Array) return [Buffer.from(data).toString()];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => [key, ...allTexts(value)]);
}
