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
  return {
    positionAt(offset) {
      const within = Math.min(Math.max(offset, 0), text.length);
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] as number) <= within) low = middle;
        else high = middle - 1;
      }
      return { line: low + 1, column: within - (starts[low] as number) + 1 };
    },
    offsetAt({ line, column }) {
      const start = starts[Math.min(Math.max(line, 1), starts.length) - 1] as number;
      const end = starts[Math.max(line, 1)] ?? text.length;
      return Math.min(start + Math.max(column, 1) - 1, Math.max(end, start));
    },
  };
}
