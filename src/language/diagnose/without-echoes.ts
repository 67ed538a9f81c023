import type { Finding } from './problem.ts';

/** Mistakes after which the reader of JSON is out of step. */
const causes: ReadonlySet<string> = new Set(['invalid-symbol', 'unclosed-string']);
/** What it then says about the rest of the line. */
const echoes: ReadonlySet<string> = new Set([
  'property-name-expected',
  'value-expected',
  'missing-comma',
  'missing-colon',
  'invalid-symbol',
  'text-after-end',
]);

/** Leaves out what only follows from a mistake before it on the same line: one mistake is told once. */
export function withoutEchoes(findings: readonly Finding[], text: string): readonly Finding[] {
  return findings.filter(({ code, range }, index) => {
    if (!echoes.has(code)) return true;
    const line = text.lastIndexOf('\n', range.start - 1) + 1;
    return findings.slice(0, index).every((other) => !causes.has(other.code) || other.range.end <= line);
  });
}
