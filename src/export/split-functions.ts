/** The script of custom functions in pieces, each with one function and what stands before it. */
export interface FunctionPiece {
  readonly name: string;
  readonly text: string;
}

/**
 * Cuts a script before each `function` at the beginning of a line, comments above it included; joined, the pieces are
 * the script again. What comes before the first function belongs to it.
 */
export function splitFunctions(script: string): readonly FunctionPiece[] {
  const starts = [...script.matchAll(/^(?:async\s+)?function\s+([\p{ID_Start}$_][\p{ID_Continue}$]*)/gmu)];
  return starts.map((match, index) => {
    const next = starts[index + 1];
    const start = index === 0 ? 0 : commentsBefore(script, match.index);
    const end = next === undefined ? script.length : commentsBefore(script, next.index);
    return { name: match[1] ?? '', text: script.slice(start, end) };
  });
}

/** Where the lines of comment right above a place begin. */
function commentsBefore(script: string, place: number): number {
  let start = place;
  for (;;) {
    const lineStart = script.lastIndexOf('\n', start - 2) + 1;
    const line = script.slice(lineStart, start);
    if (start === 0 || !/^\s*(?:\/\/|\/\*|\*)/.test(line)) return start;
    start = lineStart;
  }
}
