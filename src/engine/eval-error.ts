import type { SourceRange } from '../source/index.ts';
import type { EvalErrorKind, EvalFailure } from './diagnostic.ts';
import { FunctionError } from './functions/function-error.ts';
import type { Limits } from './limits.ts';
import { type MessageArgs, type MessageCode, messageText } from './messages.ts';

/** Ends an evaluation from inside a closure; `toEvalFailure` turns it into a value. */
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

/**
 * What a caught exception means to a user. Exhausted stacks and impossible lengths are limits; anything else that is no
 * error of the language is a bug and is thrown again.
 */
export function toEvalFailure(error: unknown, fallback: SourceRange, limits: Limits): EvalFailure {
  if (error instanceof EvalError) return error.toFailure(fallback);
  if (error instanceof FunctionError) {
    return new EvalError('function', 'operator-failed', { cause: error.message }).toFailure(fallback);
  }
  if (!isExhaustion(error)) throw error;
  const [code, limit] = /string length|allocation size/i.test(error.message)
    ? (['limit-text', limits.textLength] as const)
    : /array length/i.test(error.message)
      ? (['limit-list', limits.listLength] as const)
      : (['limit-depth', limits.depth] as const);
  return new EvalError('limit', code, { limit: String(limit) }).toFailure(fallback);
}

/** Firefox reports too deep a stack and too long a text as an `InternalError`, which nobody else has. */
const isExhaustion = (error: unknown): error is Error =>
  error instanceof RangeError || (error instanceof Error && error.name === 'InternalError');
