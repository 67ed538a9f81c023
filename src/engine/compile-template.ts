import { compileProgram, type Program } from './program.ts';
import { builtins } from './functions/index.ts';
import type { FunctionTable } from './functions/define-function.ts';
import { defaultLimits, type Limits } from './limits.ts';

export interface CompileOptions {
  /** Default: the built-ins. */
  readonly functions?: FunctionTable;
  readonly limits?: Limits;
}

/**
 * Programs kept for each function table; the oldest half goes when there are more. Checks of a text go through its templates
 * several times, so a text of half a megabyte should fit.
 */
const capacity = 10_000;
/** Longer templates are compiled anew: keeping them would cost more than it saves. */
const longestKept = 20_000;

const caches = new WeakMap<FunctionTable, Map<string, Program>>();

/** Compiles a template, or finds it compiled: one bounded map from text to program for each function table. */
export function compileTemplate(source: string, options: CompileOptions = {}): Program {
  const { functions = builtins, limits = defaultLimits } = options;
  if (limits !== defaultLimits || source.length > longestKept) return compileProgram(source, functions, limits);
  let cache = caches.get(functions);
  if (cache === undefined) {
    cache = new Map();
    caches.set(functions, cache);
  }
  const known = cache.get(source);
  if (known !== undefined) return known;
  const program = compileProgram(source, functions, limits);
  if (cache.size >= capacity) for (const key of [...cache.keys()].slice(0, capacity / 2)) cache.delete(key);
  cache.set(source, program);
  return program;
}
