import { deflateSync, inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { shrinkPng } from './shrink-png.ts';

/** A picture as Chromium writes it, from lines that begin with the number of their filter. */
function png(width: number, lines: readonly (readonly number[])[]): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(lines.length, 4);
  header.set([8, 2], 8);
  const chunk = (name: string, content: Buffer): Buffer => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(content.length);
    return Buffer.concat([length, Buffer.from(name), content, Buffer.alloc(4)]);
  };
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from(lines.flat()))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function contentOf(picture: Buffer, name: string): Buffer {
  const at = picture.indexOf(name);
  return picture.subarray(at + 4, at + 4 + picture.readUInt32BE(at - 4));
}

/** The colours of a small picture, point by point. */
function coloursOf(picture: Buffer, width: number): readonly string[] {
  const palette = contentOf(picture, 'PLTE').toString('hex').match(/.{6}/g) ?? [];
  return [...inflateSync(contentOf(picture, 'IDAT'))]
    .filter((_, at) => at % (width + 1) !== 0)
    .map((index) => palette[index] ?? 'none');
}

describe('shrinkPng', () => {
  it.each([
    ['none', [0, 1, 2, 3, 4, 5, 6], ['010203', '040506']],
    ['left', [1, 1, 2, 3, 3, 3, 3], ['010203', '040506']],
    ['up', [2, 1, 1, 1, 1, 1, 1], ['0a0b0c', '0e0f10']],
    ['average', [3, 0, 0, 0, 0, 0, 0], ['040505', '08090a']],
    ['Paeth', [4, 0, 0, 0, 0, 0, 0], ['090a0b', '0d0e0f']],
  ])('reads lines with the filter %s', (_, line, expected) => {
    const above = [0, 9, 10, 11, 13, 14, 15];
    expect(coloursOf(shrinkPng(png(2, [above, line])), 2)).toEqual(['090a0b', '0d0e0f', ...expected]);
  });

  it('keeps 256 colours of more', () => {
    const lines = Array.from({ length: 300 }, (_, y) => [0, y % 256, y >> 8, 7]);
    expect(contentOf(shrinkPng(png(1, lines)), 'PLTE')).toHaveLength(256 * 3);
  });

  it('refuses what is no such picture', () => {
    expect(() => shrinkPng(Buffer.from('GIF89a'))).toThrow('Only opaque PNGs');
  });
});
