import type { SectionName } from '../../project/index.ts';
import { readJson, type SourceRange } from '../../source/index.ts';
import { applyEdits } from '../apply-edits.ts';
import type { TextEdit } from '../text-edit.ts';
import { escaped, fix, replaceAt } from './edits.ts';
import type { Fix, FixContext } from './fix.ts';

/**
 * Ways out for a text that runs into the end of its line: its further lines joined to it, or its quote added. Offered only
 * where less of the JSON is broken afterwards, the better one alone. Undefined when no such text begins before the problem.
 */
export function openTextFixes(context: FixContext): readonly Fix[] | undefined {
  const { document, problem } = context;
  const open = document.problems.find(
    ({ code, range }) => code === 'unclosed-string' && range.start <= problem.range.start,
  );
  if (open === undefined) return undefined;
  const { section } = problem;
  const left = (edits: readonly TextEdit[]): number => problemsAfter(document.text, section, edits);
  const lines = oneLine(context, open.range);
  const quote = closeLine(context, open.range);
  const before = document.problems.length;
  const [joined, closed] = [left(lines), left(quote)];
  if (lines.length > 0 && joined < before && joined <= closed) return fix('Write the text on one line', ...lines);
  return closed < before ? fix('Add the closing quote', ...quote) : [];
}

/** The lines of the text up to the quote that ends it; inside of `{{…}}` a line break is a blank. */
function oneLine(
  { document: { text }, problem: { section } }: FixContext,
  { start }: SourceRange,
): readonly TextEdit[] {
  const end = /^"(?:[^"\\]|\\[\s\S])*"(?=\s*(?:[,:}\]]|$))/.exec(text.slice(start))?.[0].length;
  return end === undefined ? [] : escapeControls(text, { start: start + 1, end: start + end - 1 }, section);
}

/** Edits that write the control characters of a text as JSON wants them. */
export function escapeControls(text: string, { start, end }: SourceRange, section: SectionName): readonly TextEdit[] {
  const inner = text.slice(start, end);
  return [...inner.matchAll(/\r?\n[ \t]*|\p{Cc}/gu)].map(({ index, 0: found }) => {
    const before = inner.slice(0, index);
    const inExpression = before.lastIndexOf('{{') > before.lastIndexOf('}}');
    const range = { start: start + index, end: start + index + found.length };
    return replaceAt(section, range, inExpression ? ' ' : escaped(found.replace('\r\n', '\n')));
  });
}

/** Before the comma or the brackets at the end of the line, which are hardly meant to be a part of the text. */
function closeLine(
  { document: { text }, problem: { section } }: FixContext,
  { start, end }: SourceRange,
): readonly TextEdit[] {
  if (!/^\s*["}\]]/.test(text.slice(end))) return [];
  const line = text.slice(start, end).trimEnd();
  const first = line.search(/[\s,}\]]*$/);
  const places = Array.from({ length: line.length - first + 1 }, (_, index) => first + index);
  const left = (tried: readonly TextEdit[]): number => problemsAfter(text, section, tried);
  const edits = places
    .filter((place) => count(line.slice(0, place), '{{') <= count(line.slice(0, place), '}}'))
    .map((place) => [replaceAt(section, { start: start + place, end: start + place }, '"')]);
  return edits.toSorted((a, b) => left(a) - left(b))[0] ?? [];
}

const count = (text: string, piece: string): number => text.split(piece).length - 1;

/** How many mistakes are left in the JSON after some edits. */
export const problemsAfter = (text: string, section: SectionName, edits: readonly TextEdit[]): number =>
  readJson(applyEdits({ [section]: text }, edits).get(section) ?? text).problems.length;
