import type { SourceRange } from '../../source/index.ts';
import type { Finding } from './problem.ts';

/** Mistakes after which the reader of JSON is out of step. */
const causes: ReadonlySet<string> = new Set(['invalid-symbol', 'unclosed-string', 'unquoted-expression']);
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
  const said = findings.map((finding) => asExpression(finding, text));
  return said.filter(({ code, range }, index) => {
    if (!echoes.has(code)) return true;
    return said.slice(0, index).every((other) => !causes.has(other.code) || !reaches(other, code, range, text));
  });
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
function reaches(cause: Finding, code: string, range: SourceRange, text: string): boolean {
  // Its braces close objects that were never opened.
  if (cause.code === 'unquoted-expression' && code === 'text-after-end') return true;
  const [first, second, third] = linesFrom(text, cause.range.start);
  if (range.start <= first) return cause.range.start < range.start || cause.range.end <= range.start;
  // A text over two lines: the second one begins inside of it.
  if (cause.code !== 'unclosed-string' || quotesIn(text.slice(first, second)) % 2 === 0) return false;
  return range.start <= (code === 'missing-colon' ? third : second) || code === 'text-after-end';
}

/** Where the line of an offset ends, and the two behind it. */
function linesFrom(text: string, offset: number): readonly [number, number, number] {
  const end = (from: number): number => {
    const at = text.indexOf('\n', from);
    return at < 0 ? text.length : at;
  };
  const first = end(offset);
  const second = end(first + 1);
  return [first, second, end(second + 1)];
}

const quotesIn = (line: string): number => line.replaceAll(/\\./g, '').split('"').length - 1;
