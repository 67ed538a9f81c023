import { compileTemplate } from '../../engine/index.ts';
import { toSourceRange } from '../../source/index.ts';
import { escaped, fix, replaceAt } from './edits.ts';
import type { FixMaker } from './fix.ts';

/** What a quote too many or too few leads to. */
const broken: ReadonlySet<string> = new Set([
  'adjacent-operands',
  'empty-expression',
  'missing-parenthesis',
  'missing-value',
  'unclosed-mustache',
  'unexpected-character',
  'unexpected-token',
  'unmatched-parenthesis',
  'unterminated-backtick',
  'unterminated-string',
]);

const isSound = (expression: string): boolean =>
  !compileTemplate(`{{${expression}}}`).diagnostics.some(({ code }) => broken.has(code));

interface Candidate {
  readonly title: string;
  /** Where the quote is put in, offsets of the expression. */
  readonly places: readonly number[];
}

/**
 * A quote inside of a text is doubled (iml.md §2), one that is missing at its end is added. Offered only where the
 * expression is sound afterwards.
 */
export const mendQuotes: FixMaker = ({ problem, node }) => {
  if (node?.kind !== 'string') return [];
  const offset = node.toDecodedOffset(problem.range.start);
  const open = node.value.lastIndexOf('{{', offset);
  const close = node.value.indexOf('}}', offset);
  if (open < 0 || close < 0) return [];
  const expression = node.value.slice(open + 2, close);
  for (const quote of ["'", '"']) {
    const mended = candidates(expression, quote, problem.code).find(({ places }) =>
      isSound(withQuotes(expression, quote, places)),
    );
    if (mended === undefined) continue;
    const edits = mended.places.map((place) => {
      const at = open + 2 + place;
      return replaceAt(problem.section, toSourceRange(node, { start: at, end: at }), escaped(quote));
    });
    return fix(mended.title, ...edits);
  }
  return [];
};

function candidates(expression: string, quote: string, code: string): readonly Candidate[] {
  const inner = [...expression.matchAll(new RegExp(`(?<=\\p{L})${quote}(?=\\p{L})`, 'gu'))].map(({ index }) => index);
  const ends = [expression.search(/[)\s]*$/), expression.trimEnd().length];
  const doubled: Candidate = { title: 'Double the quote inside of the text', places: inner };
  // Where every text has its end, a name beside one may be meant.
  if (code === 'adjacent-operands') return inner.length === 0 ? [] : [doubled];
  const closed = ends.map((end): Candidate => ({ title: 'Close the text', places: [...inner, end] }));
  const closedAlone = ends.map((end): Candidate => ({ title: 'Close the text', places: [end] }));
  return inner.length === 0 ? closedAlone : [doubled, ...closedAlone, ...closed];
}

const withQuotes = (expression: string, quote: string, places: readonly number[]): string =>
  places.toReversed().reduce((text, place) => text.slice(0, place) + quote + text.slice(place), expression);
