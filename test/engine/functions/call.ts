import { builtins, callFunction, createEnv, type EvalEnv, type Value } from '../../../src/engine/index.ts';

/** Calls a built-in as a template would; the clock stands at 2025-03-10T12:00:00Z unless another environment is given. */
export function call(name: string, args: readonly Value[], env: EvalEnv = noon()): Value {
  const definition = builtins.get(name);
  if (definition === undefined) throw new Error(`There is no function ${name}.`);
  return callFunction(definition, args, env);
}

const noon = (): EvalEnv => createEnv({ now: new Date('2025-03-10T12:00:00Z') });
