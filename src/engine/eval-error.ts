import type { SourceRange } from '../source/index.ts';
import type { EvalErrorKind, EvalFailure } from './diagnostic.ts';
import { type MessageArgs, type MessageCode, messageText } from './messages.ts';

/** Ends an evaluation from inside a closure; `evaluate.ts` turns it into an `EvalFailure` value. */
export class EvalError extends Error {
  override readonly name = 'EvalError';
  readonly kind: EvalErrorKind;
  readonly code: MessageCode;
  readonly args: MessageArgs;
  readonly range: SourceRange | undefined;
  readonly functionName: string | undefined;

  constructor(
    kind: EvalErrorKind,
    code: MessageCode,
    args: MessageArgs,
    at: { readonly range?: SourceRange; readonly functionName?: string } = {},
  ) {
    super(messageText(code, args).message);
    this.kind = kind;
    this.code = code;
    this.args = args;
    this.range = at.range;
    this.functionName = at.functionName;
  }

  /** The error as data; `fallback` is the place when none is known. */
  toFailure(fallback: SourceRange): EvalFailure {
    const { kind, code, args, message } = this;
    const failure = { kind, code, args, message, range: this.range ?? fallback };
    return this.functionName === undefined ? failure : { ...failure, functionName: this.functionName };
  }
}
