import { lastAtMost } from './last-at-most.ts';

/** A place as people count: lines and columns from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface LineIndex {
  positionAt(offset: number): Position;
  offsetAt(position: Position): number;
}

/** Line breaks are `\n`, `\r\n` and `\r`. Offsets and positions outside of the text are moved to its ends. */
export function createLineIndex(text: string): LineIndex {
  const starts = [0];
  for (const found of text.matchAll(/\r\n?|\n/g)) starts.push(found.index + found[0].length);
  const startOf = (line: number): number => starts[line] as number;
  return {
    positionAt(offset) {
      const within = Math.min(Math.max(offset, 0), text.length);
      const line = lastAtMost(starts.length, startOf, within);
      return { line: line + 1, column: within - startOf(line) + 1 };
    },
    offsetAt({ line, column }) {
      const start = starts[Math.min(Math.max(line, 1), starts.length) - 1] as number;
      const end = starts[Math.max(line, 1)] ?? text.length;
      return Math.min(start + Math.max(column, 1) - 1, Math.max(end, start));
    },
  };
}
