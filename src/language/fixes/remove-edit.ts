import type { JsonArray, JsonObject } from '../../source/index.ts';

/** Takes a piece of an object or list out, with its comma and, where it has a line of its own, that line. */
export function removeEdit(
  text: string,
  container: JsonObject | JsonArray,
  index: number,
): { readonly range: { readonly start: number; readonly end: number }; readonly text: string } {
  const pieces =
    container.kind === 'array'
      ? container.items.map(({ range }) => range)
      : container.properties.map(({ keyRange, value }) => ({
          start: keyRange.start,
          end: value?.range.end ?? keyRange.end,
        }));
  const { start, end } = pieces[index] as { start: number; end: number };
  const comma = /^(?:\s|\/\*[\s\S]*?\*\/|\/\/[^\n]*\n)*,/.exec(text.slice(end));
  if (comma !== null) {
    const stop = end + comma[0].length;
    const lineStart = text.lastIndexOf('\n', start - 1) + 1;
    const ownLine = text.slice(lineStart, start).trim() === '' && /^[ \t]*(?:\/\/[^\n]*)?\r?\n/.exec(text.slice(stop));
    if (ownLine) return { range: { start: lineStart, end: stop + ownLine[0].length }, text: '' };
    const blanks = /^[ \t]*/.exec(text.slice(stop))?.[0].length ?? 0;
    return { range: { start, end: stop + blanks }, text: '' };
  }
  const previous = pieces[index - 1];
  const before = previous === undefined ? '' : text.slice(previous.end, start);
  // Comments between the two belong to the author; only the comma goes with the piece.
  if (previous !== undefined && /^\s*,\s*$/.test(before)) return { range: { start: previous.end, end }, text: '' };
  return { range: { start, end }, text: '' };
}
