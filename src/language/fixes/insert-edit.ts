import { createScanner } from 'jsonc-parser';
import { type JsonArray, type JsonNode, type JsonObject, jsonToken } from '../../source/index.ts';

/** A change to one text. */
interface Edit {
  readonly range: { readonly start: number; readonly end: number };
  readonly text: string;
}

/**
 * Adds a piece at the end of an object or list: a comma right after the last one, the new one behind the comments of its
 * line and indented like it. Nothing else of the text is touched.
 *
 * @param piece `"name": value` or a value; further lines are indented to fit
 */
export function insertEdits(text: string, container: JsonObject | JsonArray, piece: string): readonly Edit[] {
  const last = lastOf(container);
  const close = container.range.end - 1;
  if (last === undefined) return insertFirst(text, container, piece);
  const isFlat = !text.slice(container.range.start, close).includes('\n');
  const { comma, lineEnd } = after(text, last.end, close);
  const commaEdit: readonly Edit[] =
    comma === undefined ? [{ range: { start: last.end, end: last.end }, text: ',' }] : [];
  if (isFlat) {
    const at = comma ?? last.end;
    const separator = comma === undefined ? ', ' : ' ';
    return [{ range: { start: at, end: at }, text: separator + piece }];
  }
  const indent = indentAt(text, last.start);
  const added = `${lineBreak(text)}${indent}${indented(text, piece, indent)}`;
  if (lineEnd === last.end && comma === undefined) {
    return [{ range: { start: lineEnd, end: lineEnd }, text: `,${added}` }];
  }
  return [...commaEdit, { range: { start: lineEnd, end: lineEnd }, text: added }];
}

function insertFirst(text: string, { range }: JsonNode, piece: string): readonly Edit[] {
  const inner = text.slice(range.start + 1, range.end - 1);
  const at = range.start + 1;
  if (text.charAt(range.start) === '[' && inner.trim() === '') {
    return [{ range: { start: at, end: range.end - 1 }, text: piece }];
  }
  const outer = indentAt(text, range.start);
  const indent = outer + unitOf(text);
  const added = `${lineBreak(text)}${indent}${indented(text, piece, indent)}`;
  if (inner.trim() === '') {
    return [{ range: { start: at, end: range.end - 1 }, text: `${added}${lineBreak(text)}${outer}` }];
  }
  // Only comments stand here.
  return [{ range: { start: at, end: at }, text: added }];
}

function lastOf(container: JsonObject | JsonArray): { readonly start: number; readonly end: number } | undefined {
  if (container.kind === 'array') return container.items.at(-1)?.range;
  const property = container.properties.at(-1);
  if (property === undefined) return undefined;
  return { start: property.keyRange.start, end: property.value?.range.end ?? property.keyRange.end };
}

/** What follows the last piece: where its comma ends, and where the comments of its line end. */
function after(text: string, from: number, close: number): { readonly comma?: number; readonly lineEnd: number } {
  const scanner = createScanner(text.slice(from, close));
  let comma: number | undefined;
  let lineEnd = from;
  let inLine = true;
  for (let token: number = scanner.scan(); token !== jsonToken.end; token = scanner.scan()) {
    const end = from + scanner.getTokenOffset() + scanner.getTokenLength();
    if (token === jsonToken.comma) comma = end;
    if (token === jsonToken.lineBreak) inLine = false;
    const counts = token === jsonToken.comma || token === jsonToken.lineComment || token === jsonToken.blockComment;
    if (counts && (inLine || token === jsonToken.comma)) lineEnd = end;
  }
  return comma === undefined ? { lineEnd } : { comma, lineEnd: Math.max(lineEnd, comma) };
}

const lineBreak = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');

/** The blanks that the line of an offset begins with. */
export function indentAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return /^[ \t]*/.exec(text.slice(start, offset))?.[0] ?? '';
}

/** One step of indentation, as the text has it. */
export const unitOf = (text: string): string => /\n([ \t]+)\S/.exec(text)?.[1] ?? '  ';

/** Tabs in a piece stand for the text's own steps. */
function indented(text: string, piece: string, indent: string): string {
  return piece
    .split('\n')
    .map(
      (line, index) => (index === 0 ? '' : indent) + line.replace(/^\t+/, (tabs) => unitOf(text).repeat(tabs.length)),
    )
    .join(lineBreak(text));
}
