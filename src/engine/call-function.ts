import { argumentCount, argumentOf } from './argument.ts';
import type { EvalEnv } from './environment.ts';
import type { FunctionDefinition, Param } from './functions/define-function.ts';
import type { Value } from './values/value.ts';

/** Calls a function with ready values, as a template's call would. Throws `FunctionError` when it rejects them. */
export function callFunction(definition: FunctionDefinition, values: readonly Value[], env: EvalEnv): Value {
  const { params, usesEnv } = definition;
  const count = argumentCount(definition, values.length);
  const args: unknown[] = usesEnv === true ? [env] : [];
  for (let index = 0; index < count; index++) {
    const param = params[Math.min(index, params.length - 1)] as Param;
    const value = values[index];
    args.push(param.lazy === true ? () => argumentOf(param, value, env) : argumentOf(param, value, env));
  }
  env.spend(1);
  return (definition.evaluate as unknown as (...args: readonly unknown[]) => Value)(...args);
}
