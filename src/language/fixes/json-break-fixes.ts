import type { SourceRange } from '../../source/index.ts';
import type { TextEdit } from '../text-edit.ts';
import { fix, replaceAt, replaceMarked } from './edits.ts';
import type { Fix, FixContext, FixMaker } from './fix.ts';
import { unitOf } from './insert-edit.ts';
import { problemsAfter } from './open-text.ts';

const titles: Readonly<Record<string, string>> = {
  ',': 'Write a comma',
  ':': 'Write a colon',
  ' ': 'Write a blank',
  '': 'Remove it',
};

/** A sign that stands where JSON has another one. */
export function writtenInstead(context: FixContext): readonly Fix[] | undefined {
  const { instead } = context.problem.args;
  return instead === undefined ? undefined : replaceMarked(context, titles[instead] ?? 'Replace it', instead);
}

/** Each try reads the whole text again. */
const mostProblems = 50;

/** The edits, where less of the JSON is broken afterwards. */
function better({ document, problem }: FixContext, title: string, ...edits: readonly TextEdit[]): readonly Fix[] {
  if (document.problems.length > mostProblems) return [];
  const left = problemsAfter(document.text, problem.section, edits);
  return left < document.problems.length ? fix(title, ...edits) : [];
}

const insert = ({ problem }: FixContext, at: number, text: string): TextEdit =>
  replaceAt(problem.section, { start: at, end: at }, text);

/** Writes the quote where the finding says that it is missing. */
export function missingQuote(context: FixContext): readonly Fix[] | undefined {
  const { start, end } = context.problem.range;
  switch (context.problem.args['quote']) {
    case 'before':
      return better(context, 'Add the quote', insert(context, start, '"'));
    case 'behind':
      return better(context, 'Add the quote', insert(context, end, '"'));
    case 'both':
      return better(context, 'Put it in double quotes', insert(context, start, '"'), insert(context, end, '"'));
    default:
      return undefined;
  }
}

/** `"a" + "b"` as one text, `"a" + {{b}}` too. */
export function joined(context: FixContext): readonly Fix[] | undefined {
  const { document, problem, marked } = context;
  if (marked !== '+') return undefined;
  const { start, end } = problem.range;
  const before = /"\s*$/.exec(document.text.slice(0, start));
  const after = /^\s*(?:"|(\{\{[^\n"]*?\}\}))/.exec(document.text.slice(end));
  if (before === null || after === null) return [];
  const range: SourceRange = { start: before.index, end: end + after[0].length };
  const [, expression] = after;
  return better(
    context,
    'Write one text',
    replaceAt(problem.section, range, expression === undefined ? '' : `${expression}"`),
  );
}

/** Brackets that are missing: before or in place of another one, or at the end of the text. */
export const closers: FixMaker = (context) => {
  const { problem, document, marked } = context;
  const { section, range, args } = problem;
  const { wanted, closers: missing } = args;
  if (wanted !== undefined) {
    const left = document.text.slice(0, range.start).trimEnd();
    if (document.problems.length > mostProblems) return [];
    // A comma that stands there already is behind them then.
    const at = left.replace(/,$/, '').length;
    const before = insert(context, at, marked.startsWith('"') && at === left.length ? `${wanted},` : wanted);
    if (marked.startsWith('"') || wanted.length > 1) return better(context, `Add ${wanted}`, before);
    const instead = replaceAt(section, range, wanted);
    const isBefore =
      problemsAfter(document.text, section, [before]) <= problemsAfter(document.text, section, [instead]);
    return isBefore
      ? better(context, `Add ${wanted}`, before)
      : better(context, `Write ${wanted} instead of ${marked}`, instead);
  }
  if (missing === undefined) return [];
  const end = document.text.trimEnd().length;
  const isOneLine = !document.text.slice(0, end).includes('\n');
  const unit = unitOf(document.text);
  const lines = [...missing].map((closer, index) => `\n${unit.repeat(missing.length - 1 - index)}${closer}`).join('');
  return better(context, `Add ${missing}`, insert(context, end, isOneLine ? missing : lines));
};

/** Brackets behind the end, if there is nothing else. */
export const closersTooMany: FixMaker = (context) => {
  const instead = writtenInstead(context);
  if (instead !== undefined) return instead;
  const { document, problem } = context;
  const { start } = problem.range;
  const rest = document.text.slice(start);
  if (!/^[\s}\]]*$/.test(rest)) return [];
  return better(
    context,
    'Remove what is too many',
    replaceAt(problem.section, { start, end: start + rest.trimEnd().length }, ''),
  );
};
