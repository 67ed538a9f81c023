/** One element of DER (X.690), with its contents still unread. */
export interface DerElement {
  readonly tag: number;
  readonly contents: Uint8Array;
}

export const derTags = { integer: 0x02, octets: 0x04, oid: 0x06, sequence: 0x30 } as const;

/**
 * The elements that stand one after the other in these bytes; `undefined` when the bytes are no DER. Only tags and
 * lengths of one and at most four bytes, which is all that keys have.
 */
export function readDer(bytes: Uint8Array): readonly DerElement[] | undefined {
  const elements: DerElement[] = [];
  let at = 0;
  while (at < bytes.length) {
    const tag = bytes[at] as number;
    const first = bytes[at + 1];
    if (first === undefined) return undefined;
    at += 2;
    let length = first;
    if (first >= 0x80) {
      const count = first & 0x7f;
      if (count === 0 || count > 4 || at + count > bytes.length) return undefined;
      length = bytes.subarray(at, at + count).reduce((total, byte) => total * 256 + byte, 0);
      at += count;
    }
    if (at + length > bytes.length) return undefined;
    elements.push({ tag, contents: bytes.subarray(at, at + length) });
    at += length;
  }
  return elements;
}

/** An unsigned INTEGER's contents as a number. */
export function derInteger(contents: Uint8Array): bigint {
  let digits = '';
  for (const byte of contents) digits += byte.toString(16).padStart(2, '0');
  return digits === '' ? 0n : BigInt(`0x${digits}`);
}

/** An OBJECT IDENTIFIER's contents in dotted form. */
export function derOid(contents: Uint8Array): string {
  const arcs: number[] = [];
  let arc = 0;
  for (const byte of contents) {
    arc = arc * 128 + (byte & 0x7f);
    if (byte >= 0x80) continue;
    if (arcs.length === 0) {
      const root = Math.min(Math.floor(arc / 40), 2);
      arcs.push(root, arc - root * 40);
    } else arcs.push(arc);
    arc = 0;
  }
  return arcs.join('.');
}
