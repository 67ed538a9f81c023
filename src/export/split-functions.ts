import { readFunctions } from '../sandbox/index.ts';

/** The script of custom functions in pieces, each with one function and what stands around it. */
export interface FunctionPiece {
  readonly name: string;
  readonly text: string;
}

/** What a script is called in which no function can be found: it is broken, and still somebody's work. */
const nameless = 'functions';

/**
 * Cuts a script between its functions, comments with the one below; joined, the pieces are the script again, unless a name
 * is declared twice: then both are in the file of that name, where the last one counts as in the script.
 */
export function splitFunctions(script: string): readonly FunctionPiece[] {
  if (script.trim() === '') return [];
  const found = readFunctions(script);
  if (found.length === 0) return [{ name: nameless, text: script }];
  const ends = found.map(({ file }) => endOfLines(script, file.end));
  const pieces = new Map<string, string>();
  found.forEach(({ name }, index) => {
    const text = script.slice(ends[index - 1] ?? 0, ends[index]);
    pieces.set(name, (pieces.get(name) ?? '') + text);
  });
  return [...pieces].map(([name, text]) => ({ name, text }));
}

/** Behind what is left of the line, blanks or a comment, and the blank lines after it. */
function endOfLines(script: string, place: number): number {
  const rest = /[ \t]*(?:\/\/[^\n]*)?\r?\n(?:[ \t]*\r?\n)*/y;
  rest.lastIndex = place;
  return place + (rest.exec(script)?.[0].length ?? 0);
}
