import { builtins, compileTemplate, createEnv, type Value, withCustomFunctions } from '../../src/engine/index.ts';
import { loadUserFunctions, type UserFunctions, type UserFunctionsOptions } from '../../src/sandbox/index.ts';

export interface Loaded extends UserFunctions {
  /** The value of a template that may call the functions; throws the sentence of the failure. */
  value(template: string, scope?: Readonly<Record<string, Value>>): Value;
  /** The sentence of the failure. */
  failure(template: string): string;
}

/** Loads custom functions into the table of built-ins, with the clock at 2024-03-10T12:00:00Z. */
export async function load(
  source: string,
  options: UserFunctionsOptions & { timezone?: string } = {},
): Promise<Loaded> {
  const { timezone = 'UTC', ...rest } = options;
  const loaded = await loadUserFunctions(source, rest);
  const functions = withCustomFunctions(builtins, loaded.functions);
  const evaluate = (template: string, scope: Readonly<Record<string, Value>> = {}) =>
    compileTemplate(template, { functions }).evaluate(
      scope,
      createEnv({ timezone, now: new Date('2024-03-10T12:00:00Z') }),
    );
  return {
    ...loaded,
    value(template, scope) {
      const result = evaluate(template, scope);
      if (!result.ok) throw new Error(result.error.message);
      return result.value;
    },
    failure(template) {
      const result = evaluate(template);
      if (result.ok) throw new Error(`${template} has a value.`);
      return result.error.message;
    },
  };
}
