import { fix, removeAt, replaceAt } from './edits.ts';
import { escapeControls, openTextFixes } from './open-text.ts';
import type { Fix, FixContext, FixMaker } from './fix.ts';

/** The line that an offset is in. */
function lineAround(text: string, offset: number): { readonly start: number; readonly end: number } {
  const end = text.indexOf('\n', offset);
  return { start: text.lastIndexOf('\n', offset - 1) + 1, end: end < 0 ? text.length : end };
}

/**
 * Double quotes inside of `{{…}}` end the JSON text they stand in; single ones do the same for IML. Undefined where none
 * are.
 */
export function innerQuotes({ problem, document: { text } }: FixContext): readonly Fix[] | undefined {
  const line = lineAround(text, problem.range.start);
  const open = text.lastIndexOf('{{', problem.range.start);
  const close = text.indexOf('}}', Math.max(open, problem.range.start));
  if (open < line.start || close < 0 || close >= line.end) return undefined;
  const edits = [...text.slice(open, close).matchAll(/(?<!\\)"/g)].map(({ index }) =>
    replaceAt(problem.section, { start: open + index, end: open + index + 1 }, "'"),
  );
  return edits.length === 0 ? undefined : fix('Use single quotes in the expression', ...edits);
}

/** Texts that end too early or too late, which break whatever follows. */
const brokenTexts = (context: FixContext): readonly Fix[] | undefined => innerQuotes(context) ?? openTextFixes(context);

const literals: Readonly<Record<string, string>> = {
  True: 'true',
  TRUE: 'true',
  False: 'false',
  FALSE: 'false',
  None: 'null',
  Null: 'null',
  NULL: 'null',
  nil: 'null',
  undefined: 'null',
};

/** A bare word: another language's `true`, a comment of its own, or a text in the wrong quotes or none. */
const bareWord: FixMaker = (context) => {
  const { problem, marked, document } = context;
  const { start, end } = problem.range;
  const quotes = brokenTexts(context);
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
  return /^[\w$-]+$/.test(marked)
    ? fix('Put it in double quotes', replaceAt(problem.section, { start, end }, JSON.stringify(marked)))
    : [];
};

/** Right behind what stands before, comments apart. */
const comma: FixMaker = (context) => {
  const { problem, document } = context;
  const quotes = brokenTexts(context);
  if (quotes !== undefined) return quotes;
  const { start } = problem.range;
  const before = document.text.slice(0, start).replace(/(?:\s|\/\*(?:(?!\*\/)[\s\S])*\*\/|\/\/[^\n"]*\n)+$/, '');
  return fix('Add the comma', replaceAt(problem.section, { start: before.length, end: before.length }, ','));
};

const colon: FixMaker = (context) => {
  const { start } = context.problem.range;
  return brokenTexts(context) ?? fix('Add the colon', replaceAt(context.problem.section, { start, end: start }, ': '));
};

/** Fixes for the JSON itself. */
export const jsonFixes: Readonly<Record<string, FixMaker>> = {
  'invalid-symbol': bareWord,
  'unquoted-expression': ({ problem, marked }) =>
    fix('Put it in double quotes', replaceAt(problem.section, problem.range, JSON.stringify(marked))),
  'missing-comma': comma,
  'missing-colon': colon,
  'unclosed-string': (context) => openTextFixes(context) ?? [],
  'invalid-character': ({ problem, document }) =>
    fix('Write it as JSON does', ...escapeControls(document.text, problem.range, problem.section)),
  'duplicate-key': (context) =>
    fix(
      'Remove this one',
      ...removeAt(context, context.problem.section, context.problem.path, Number(context.problem.args['index'])),
    ),
};
