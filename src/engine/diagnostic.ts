import type { SourceRange } from '../source/source-range.ts';
import type { MessageCode } from './messages.ts';

export type Severity = 'error' | 'warning' | 'hint';

/**
 * A problem in the text, as facts: `messages.ts` turns `code` and `args` into a sentence, a reason and a way out.
 * `range` is in offsets of the template's text.
 */
export interface Diagnostic {
  readonly code: MessageCode;
  readonly severity: Severity;
  readonly range: SourceRange;
  readonly args: Readonly<Record<string, string>>;
}

/** Kinds of evaluation error (iml.md §8). `limit` is ours: a bound of `limits.ts` was reached. */
export type EvalErrorKind = 'parse' | 'unknown-function' | 'function' | 'limit';

/** Why an evaluation ended without a value. */
export interface EvalFailure {
  readonly kind: EvalErrorKind;
  readonly code: MessageCode;
  readonly range: SourceRange;
  readonly args: Readonly<Record<string, string>>;
  /** A plain sentence, made from `code` and `args`. */
  readonly message: string;
  readonly functionName?: string;
}
