import type { EvalEnv } from './environment.ts';
import type { Param } from './functions/define-function.ts';
import { coerceArgument } from './values/coerce.ts';
import type { Value } from './values/value.ts';
import { allowText } from './within-limits.ts';

/** A value as the implementation receives it for this parameter. Throws `FunctionError` when it does not fit. */
export function argumentOf(param: Param, value: Value, env: EvalEnv): unknown {
  if (param.type === 'any') return value;
  if (param.optional === true && (value === undefined || value === null)) return undefined;
  const argument = coerceArgument(value, param.type, env);
  // Only a list can be longer as text than any text it holds; it is refused before it is put together.
  if (param.type === 'text' && Array.isArray(value)) allowText((argument as string).length, env);
  return argument;
}
