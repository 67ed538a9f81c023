import type { Diagnostic } from '../../engine/index.ts';
import type { SourceRange } from '../../source/index.ts';
import { foreignWord } from './foreign-word.ts';
import { isOfMany } from './reword.ts';

/** Leaves out what only follows from another mistake of the same expression: one mistake is told once. */
export function withoutImlEchoes(diagnostics: readonly Diagnostic[], source: string): readonly Diagnostic[] {
  if (diagnostics.length < 2 || diagnostics.length > mostCompared) return diagnostics;
  return diagnostics.filter((one) => !diagnostics.some((other) => other !== one && explains(other, one, source)));
}

/** Each is held against all others; nobody reads more of one text. */
const mostCompared = 500;

function explains(cause: Diagnostic, { code, range }: Diagnostic, source: string): boolean {
  switch (cause.code) {
    case 'smart-quote':
      // Between typographic quotes stand words that were meant as text.
      return code === 'unexpected-token' || code === 'adjacent-operands';
    case 'function-not-called':
      return code === 'unexpected-token' && source.slice(cause.range.end, range.start).trim() === '';
    case 'object-literal':
      // Braces inside of braces; and the end of `{{{a}}`, which has one too few for them.
      return (
        (code === 'object-literal' && isWithin(range, cause.range)) ||
        (code === 'unexpected-token' &&
          range.start === cause.range.end &&
          source.slice(cause.range.start - 2, range.end + 1).endsWith('}}') &&
          source.slice(cause.range.start - 2, cause.range.start) === '{{')
      );
    case 'adjacent-operands':
      // A comma that is missing makes one argument of two.
      if (code === 'missing-argument') return isWithin(cause.range, range);
      return (
        (code === 'function-not-called' || code === 'unknown-function') &&
        isWithin(range, cause.range) &&
        foreignWord(cause, source) !== undefined
      );
    case 'unquoted-text':
      return code === 'missing-argument' && isWithin(cause.range, range) && isOfMany(source, cause.range);
    case 'missing-parenthesis':
      // A call that is not closed yet is not complete either.
      return code === 'missing-argument' && range.start < cause.range.start && cause.range.start < range.end;
    default:
      // `[*]` is no computed key.
      return code === 'computed-index' && cause.severity === 'error' && isWithin(cause.range, range);
  }
}

const isWithin = (inner: SourceRange, outer: SourceRange): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;
