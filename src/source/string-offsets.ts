import { lastAtMost } from './last-at-most.ts';

/** Translates between a decoded JSON string and its spelling, through escapes such as `\n` and `\u0041`. */
export interface StringOffsets {
  /** Offset in the decoded text → offset in the document. */
  toSourceOffset(offset: number): number;
  /** Offset in the document → offset in the decoded text; offsets inside an escape belong to its character. */
  toDecodedOffset(offset: number): number;
}

/** `start` is the offset of the opening quote, `raw` the spelling with quotes. The table is made on first use. */
export function createStringOffsets(start: number, raw: string): StringOffsets {
  const first = start + 1;
  if (!raw.includes('\\')) {
    const length = endOfText(raw) - 1;
    return {
      toSourceOffset: (offset) => Math.min(first + offset, first + length),
      toDecodedOffset: (offset) => clamp(offset - first, 0, length),
    };
  }
  let table: Uint32Array | undefined;
  const starts = (): Uint32Array => {
    table ??= spellingStarts(raw);
    return table;
  };
  return {
    toSourceOffset: (offset) => start + (starts()[clamp(offset, 0, starts().length - 1)] as number),
    toDecodedOffset: (offset) => lastAtMost(starts().length, (at) => starts()[at] as number, offset - start),
  };
}

/** Where each decoded unit begins within the spelling, and last where the closing quote stands. */
function spellingStarts(raw: string): Uint32Array {
  const starts: number[] = [];
  const end = endOfText(raw);
  let at = 1;
  while (at < end) {
    starts.push(at);
    if (raw.charCodeAt(at) !== 92) at++;
    else at += raw.charAt(at + 1) === 'u' ? 6 : 2;
  }
  starts.push(Math.max(end, 1));
  return Uint32Array.from(starts);
}

/** Where the closing quote stands, or would stand in a text that has none yet. */
const endOfText = (raw: string): number => (raw.length > 1 && raw.endsWith('"') ? raw.length - 1 : raw.length);

const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);
