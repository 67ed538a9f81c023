import type { EvalEnv } from './environment.ts';
import type { Scope, Value } from './values/value.ts';

/** A compiled expression. Throws `EvalError`, or `FunctionError` on the way to the call that names itself. */
export type Closure = (scope: Scope, env: EvalEnv) => Value;

const constants = new WeakMap<Closure, { readonly value: Value }>();

/** A closure that always gives this value, and is known to. */
export function constant(value: Value): Closure {
  const closure: Closure = () => value;
  constants.set(closure, { value });
  return closure;
}

/** The value of a closure made by `constant`. */
export const constantOf = (closure: Closure): { readonly value: Value } | undefined => constants.get(closure);
