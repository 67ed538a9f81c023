import { fix, removeAt, replaceAt, replaceMarked } from './edits.ts';
import { closers, closersTooMany, joined, missingQuote, writtenInstead } from './json-break-fixes.ts';
import { escapeControls, openTextFixes, problemsAfter } from './open-text.ts';
import type { Fix, FixContext, FixMaker } from './fix.ts';

/** The line that an offset is in. */
function lineAround(text: string, offset: number): { readonly start: number; readonly end: number } {
  const end = text.indexOf('\n', offset);
  return { start: text.lastIndexOf('\n', offset - 1) + 1, end: end < 0 ? text.length : end };
}

const literals: Readonly<Record<string, string>> = {
  True: 'true',
  TRUE: 'true',
  False: 'false',
  FALSE: 'false',
  None: 'null',
  Null: 'null',
  NULL: 'null',
  nil: 'null',
  NaN: 'null',
  undefined: 'null',
};

/** A bare word: another language's `true`, a comment of its own, or a text in the wrong quotes or none. */
const bareWord: FixMaker = (context) => {
  const { problem, marked, document } = context;
  const { start, end } = problem.range;
  const other = writtenInstead(context) ?? missingQuote(context) ?? joined(context);
  if (other !== undefined) return other;
  const quotes = openTextFixes(context);
  if (quotes !== undefined) return quotes;
  const literal = literals[marked];
  if (literal !== undefined) return fix(`Write ${literal}`, replaceAt(problem.section, problem.range, literal));
  if (marked.startsWith('#')) {
    return fix('Begin the comment with //', replaceAt(problem.section, { start, end: start + 1 }, '//'));
  }
  const rest = document.text.slice(start, lineAround(document.text, start).end);
  const quoted = /^['‘’“”]([^'‘’“”"]*)['‘’“”]/.exec(rest);
  if (quoted !== null) {
    const range = { start, end: start + quoted[0].length };
    return fix('Use double quotes', replaceAt(problem.section, range, JSON.stringify(quoted[1])));
  }
  if (document.text[start - 1] === '"') return quotesInText(context);
  // Words before the JSON are no texts of it.
  return /^[\w$-]+$/.test(marked) && /[{[]/.test(document.text.slice(0, start))
    ? fix('Put it in double quotes', replaceAt(problem.section, { start, end }, JSON.stringify(marked)))
    : [];
};

/** A text that goes on behind a quote that was meant as a character of it. */
function quotesInText({ document, problem }: FixContext): readonly Fix[] {
  const { start } = problem.range;
  const close = document.text.indexOf('"', start);
  if (close < 0 || close >= lineAround(document.text, start).end) return [];
  const edits = [start - 1, close].map((at) => replaceAt(problem.section, { start: at, end: at + 1 }, '\\"'));
  const isBetter = problemsAfter(document.text, problem.section, edits) < document.problems.length;
  return isBetter ? fix('Write the quotes as \\"', ...edits) : [];
}

/** Right behind what stands before, comments apart. */
const comma: FixMaker = (context) => {
  const { problem, document } = context;
  const quotes = writtenInstead(context) ?? openTextFixes(context);
  if (quotes !== undefined) return quotes;
  const { start } = problem.range;
  const before = document.text.slice(0, start).replace(/(?:\s|\/\*(?:(?!\*\/)[\s\S])*\*\/|\/\/[^\n"]*\n)+$/, '');
  return fix('Add the comma', replaceAt(problem.section, { start: before.length, end: before.length }, ','));
};

const colon: FixMaker = (context) => {
  const { problem } = context;
  // Where no value follows, a colon is not enough.
  if (problem.args['noColon'] !== undefined || /^[},\]]/.test(context.marked)) return [];
  const { start } = problem.range;
  return (
    writtenInstead(context) ??
    openTextFixes(context) ??
    fix('Add the colon', replaceAt(problem.section, { start, end: start }, ': '))
  );
};

/** The marked text is already as it should be: what is written differs from it in its quotes. */
const singleQuotes: FixMaker = (context) =>
  replaceMarked(context, 'Use single quotes in the expression', context.marked);

/** Fixes for the JSON itself. */
export const jsonFixes: Readonly<Record<string, FixMaker>> = {
  'double-quotes-in-expression': singleQuotes,
  'invalid-symbol': bareWord,
  'unquoted-expression': ({ problem, marked }) =>
    fix('Put it in double quotes', replaceAt(problem.section, problem.range, JSON.stringify(marked))),
  'missing-comma': comma,
  'missing-colon': colon,
  'unclosed-string': (context) => missingQuote(context) ?? openTextFixes(context) ?? [],
  'missing-brace': closers,
  'missing-bracket': closers,
  'text-after-end': closersTooMany,
  'invalid-character': ({ problem, document }) =>
    fix('Write it as JSON does', ...escapeControls(document.text, problem.range, problem.section)),
  'duplicate-key': (context) =>
    fix(
      'Remove this one',
      ...removeAt(context, context.problem.section, context.problem.path, Number(context.problem.args['index'])),
    ),
};
