import type { SourceRange } from '../../source/index.ts';
import { jsonAsMeant } from './json-as-meant.ts';
import type { Finding } from './problem.ts';

/** Mistakes after which the reader of JSON is out of step. */
const causes: ReadonlySet<string> = new Set([
  'invalid-symbol',
  'unclosed-comment',
  'unclosed-string',
  'unquoted-expression',
]);
/** What it then says about the rest of the line. */
const echoes: ReadonlySet<string> = new Set([
  'property-name-expected',
  'value-expected',
  'missing-comma',
  'missing-colon',
  'invalid-symbol',
  'unclosed-string',
  'text-after-end',
]);

/** Leaves out what only follows from a mistake before it: one mistake is told once. */
export function withoutEchoes(findings: readonly Finding[], text: string): readonly Finding[] {
  const before: Cause[] = [];
  return jsonAsMeant(
    findings.map((finding) => asExpression(finding, text)),
    text,
  ).filter((finding) => {
    const { code, range } = finding;
    // A comment without an end takes the brackets behind it along.
    if (code.startsWith('missing-bra') && before.some((cause) => cause.code === 'unclosed-comment')) return false;
    const isOwn = !echoes.has(code) || !before.some((cause) => reaches(cause, code, range));
    if (causes.has(code)) before.push(causeOf(finding, text));
    return isOwn;
  });
}

/** A mistake after which the reader is out of step, and how far that goes. */
interface Cause {
  readonly code: string;
  readonly range: SourceRange;
  /** Where its line ends. */
  readonly first: number;
  /** Where the next line ends. */
  readonly second: number;
  /** Where the line behind that ends. */
  readonly third: number;
  /** The next line begins inside of a text. */
  readonly goesOn: boolean;
}

function causeOf({ code, range }: Finding, text: string): Cause {
  const lineEnd = (from: number): number => {
    const at = text.indexOf('\n', from);
    return at < 0 ? text.length : at;
  };
  const first = lineEnd(range.start);
  const second = lineEnd(first + 1);
  const goesOn = code === 'unclosed-string' && quotesIn(text.slice(first, second)) % 2 === 1;
  return { code, range, first, second, third: lineEnd(second + 1), goesOn };
}

/** `"valid": {{body.ok}}`: the braces of an expression that stands in no text are read as objects. */
function asExpression(finding: Finding, text: string): Finding {
  const { code, range } = finding;
  if (code !== 'property-name-expected' || text.slice(range.start - 1, range.start + 1) !== '{{') return finding;
  const start = range.start - 1;
  const written = /^\{\{\s*[\w!('`-][^\n"]*?\}\}/.exec(text.slice(start))?.[0];
  if (written === undefined) return finding;
  const { message: _message, help: _help, ...rest } = finding;
  return { ...rest, code: 'unquoted-expression', range: { start, end: start + written.length } };
}

/** Whether one mistake explains another behind it. */
function reaches(cause: Cause, code: string, range: SourceRange): boolean {
  // Its braces close objects that were never opened.
  if (cause.code === 'unquoted-expression' && code === 'text-after-end') return true;
  // The comma at the end of its line counts as a character of an open text.
  if (cause.code === 'unclosed-string' && code === 'missing-comma' && range.start <= cause.second) return true;
  if (range.start <= cause.first) return cause.range.start < range.start || cause.range.end <= range.start;
  if (!cause.goesOn) return false;
  return range.start <= (code === 'missing-colon' ? cause.third : cause.second) || code === 'text-after-end';
}

const quotesIn = (line: string): number => line.replaceAll(/\\./g, '').split('"').length - 1;
