import type { JsonArray, JsonObject, SourceRange } from '../../source/index.ts';
import { type PieceTail, tailOf } from './piece-tail.ts';

interface Edit {
  readonly range: SourceRange;
  readonly text: string;
}

/**
 * Takes a piece of an object or list out, with its comma and, where nothing else is left on it, its line. Comments around
 * it stay; those behind it go along when they are taken elsewhere.
 */
export function removeEdit(
  text: string,
  container: JsonObject | JsonArray,
  index: number,
  comments: 'keep' | 'take' = 'keep',
): Edit {
  const { start, end } = pieceAt(container, index) as SourceRange;
  const tail = tailOf(text, end, pieceAt(container, index + 1)?.start ?? container.range.end - 1);
  const stays = comments === 'keep' && tail.comments.length > 0;
  if (tail.comma !== undefined) return stays ? commentsAlone(text, start, tail) : wholeLine(text, start, tail.end);
  const previous = pieceAt(container, index - 1);
  const stop = stays ? blanksFrom(text, end) : tail.end;
  if (previous === undefined) return stays ? { range: { start, end: stop }, text: '' } : wholeLine(text, start, stop);
  // The comma between the two goes with the piece; comments there belong to the author.
  const { comma } = tailOf(text, previous.end, start);
  const between =
    comma === undefined
      ? text.slice(previous.end, start)
      : text.slice(previous.end, comma) + text.slice(comma + 1, start);
  const lineEnds = /^[ \t]*\r?\n/.test(text.slice(stop));
  const isClosed = stays || (!lineEnds && /\/\/[^\n]*\n\s*$/.test(between));
  return { range: { start: previous.end, end: stop }, text: isClosed ? between : between.trimEnd() };
}

function pieceAt(container: JsonObject | JsonArray, index: number): SourceRange | undefined {
  if (container.kind === 'array') return container.items[index]?.range;
  const property = container.properties[index];
  return property && { start: property.keyRange.start, end: property.value?.range.end ?? property.keyRange.end };
}

const blanksFrom = (text: string, offset: number): number =>
  offset + (/^[ \t]*/.exec(text.slice(offset))?.[0].length ?? 0);

/** Takes the piece and its comma away; what is said before the comma and behind it takes its place. */
function commentsAlone(text: string, start: number, { from, comma = from }: PieceTail): Edit {
  const before = text.slice(from, comma).trimStart();
  return { range: { start, end: before === '' ? blanksFrom(text, comma + 1) : comma + 1 }, text: before };
}

/** Takes a range away, and the line break where it has lines of its own. */
function wholeLine(text: string, start: number, end: number): Edit {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const rest = /^[ \t]*\r?\n/.exec(text.slice(end));
  if (rest !== null && text.slice(lineStart, start).trim() === '') {
    return { range: { start: lineStart, end: end + rest[0].length }, text: '' };
  }
  return { range: { start, end: text.charAt(end - 1) === ',' ? blanksFrom(text, end) : end }, text: '' };
}
