import type { EvalEnv } from './environment.ts';
import type { Scope, Value } from './values/value.ts';

/** A compiled expression. Throws `EvalError`, or `FunctionError` on the way to the call that names itself. */
export interface Closure {
  (scope: Scope, env: EvalEnv): Value;
  /** Set when the value is always the same, and known. */
  readonly fixed?: { readonly value: Value };
}

/** A closure that always gives this value, and is known to. */
export const constant = (value: Value): Closure => Object.assign(() => value, { fixed: { value } });

/** The value of a closure made by `constant`. */
export const constantOf = (closure: Closure): { readonly value: Value } | undefined => closure.fixed;
