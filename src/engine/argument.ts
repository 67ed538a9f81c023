import type { EvalEnv } from './environment.ts';
import type { FunctionDefinition, Param } from './functions/define-function.ts';
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

/** How many arguments a function receives when so many are written: one for each parameter, and what a rest parameter takes. */
export function argumentCount({ params, countsArguments }: FunctionDefinition, written: number): number {
  if (params.at(-1)?.rest !== true) return params.length;
  return countsArguments === true ? written : Math.max(written, params.length - 1);
}
