import { builtins, type FunctionTable, withCustomFunctions } from '../engine/index.ts';
import { loadUserFunctions, type FunctionProblem, type UserFunctionsOptions } from '../sandbox/index.ts';

export interface LoadedFunctions {
  /** Built-ins and custom functions. */
  readonly table: FunctionTable;
  readonly problems: readonly FunctionProblem[];
  dispose(): void;
}

const withoutCustom: LoadedFunctions = { table: builtins, problems: [], dispose: () => undefined };

/** The functions a project can call. Nothing is loaded for a project without custom ones. */
export async function loadFunctions(
  source: string | undefined,
  options: UserFunctionsOptions,
): Promise<LoadedFunctions> {
  if (source === undefined || source.trim() === '') return withoutCustom;
  const { functions, problems, dispose } = await loadUserFunctions(source, options);
  return { table: functions.length === 0 ? builtins : withCustomFunctions(builtins, functions), problems, dispose };
}
