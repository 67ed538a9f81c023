import { crc32, deflateSync, inflateSync } from 'node:zlib';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/**
 * A picture with at most 256 colours, about half the size: every colour that is not kept becomes the nearest one
 * that is. Takes the PNGs that Chromium writes (8 bits a channel, opaque, not interlaced); throws for any other.
 */
export function shrinkPng(png: Buffer): Buffer {
  const { width, height, data } = chunksOf(png);
  const pixels = unfiltered(inflateSync(data), width * 3, height);
  const colours = new Uint32Array(width * height);
  const counts = new Map<number, number>();
  for (let at = 0; at < colours.length; at++) {
    const colour = pixels.readUIntBE(at * 3, 3);
    colours[at] = colour;
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const palette = paletteOf(counts);
  const indexes = new Map([...counts.keys()].map((colour) => [colour, nearest(palette, colour)]));

  const lines = Buffer.alloc((width + 1) * height);
  for (const [at, colour] of colours.entries()) {
    lines[Math.floor(at / width) * (width + 1) + 1 + (at % width)] = indexes.get(colour) ?? 0;
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3], 8);
  const table = Buffer.from(palette.flatMap(channels));
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', table),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunksOf(png: Buffer): { readonly width: number; readonly height: number; readonly data: Buffer } {
  const header = png.subarray(16, 29);
  if (!png.subarray(0, 8).equals(signature) || header[8] !== 8 || header[9] !== 2 || header[12] !== 0) {
    throw new Error('Only opaque PNGs with 8 bits a channel can be made smaller.');
  }
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return { width: header.readUInt32BE(0), height: header.readUInt32BE(4), data: Buffer.concat(parts) };
}

/** Undoes the filter that each line of a PNG names in its first byte; three bytes a pixel. */
function unfiltered(raw: Buffer, stride: number, height: number): Buffer {
  const out = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)];
    for (let x = 0; x < stride; x++) {
      const at = y * stride + x;
      const left = x < 3 ? 0 : (out[at - 3] ?? 0);
      const up = y === 0 ? 0 : (out[at - stride] ?? 0);
      const corner = x < 3 || y === 0 ? 0 : (out[at - stride - 3] ?? 0);
      out[at] = (raw[y * (stride + 1) + 1 + x] ?? 0) + predicted(filter, left, up, corner);
    }
  }
  return out;
}

function predicted(filter: number | undefined, left: number, up: number, corner: number): number {
  switch (filter) {
    case 1:
      return left;
    case 2:
      return up;
    case 3:
      return (left + up) >> 1;
    case 4: {
      const guess = left + up - corner;
      const [toLeft, toUp, toCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
      if (toLeft <= toUp && toLeft <= toCorner) return left;
      return toUp <= toCorner ? up : corner;
    }
    default:
      return 0;
  }
}

/** Always the colour that is missed most: frequent, and far from those that are kept. */
function paletteOf(counts: ReadonlyMap<number, number>): readonly number[] {
  const missed = new Map([...counts.keys()].map((colour) => [colour, Number.MAX_SAFE_INTEGER]));
  const palette: number[] = [];
  while (palette.length < 256) {
    let next: number | undefined;
    let most = 0;
    for (const [colour, distance] of missed) {
      const weight = distance * (counts.get(colour) ?? 0);
      if (weight > most) [next, most] = [colour, weight];
    }
    if (next === undefined) break;
    palette.push(next);
    for (const [colour, distance] of missed) missed.set(colour, Math.min(distance, distanceOf(colour, next)));
  }
  return palette;
}

function distanceOf(one: number, other: number): number {
  const [r, g, b] = channels(one);
  const [red, green, blue] = channels(other);
  return (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
}

const channels = (colour: number): [number, number, number] => [colour >> 16, (colour >> 8) & 255, colour & 255];

function nearest(palette: readonly number[], colour: number): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, candidate] of palette.entries()) {
    const distance = distanceOf(candidate, colour);
    if (distance < least) [best, least] = [index, distance];
  }
  return best;
}

function chunk(name: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
