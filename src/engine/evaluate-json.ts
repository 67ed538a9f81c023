import { fail, ok, type Result } from '../base/result.ts';
import type { Closure } from './closure.ts';
import { createEnv, type EnvOptions } from './create-env.ts';
import type { EvalFailure } from './diagnostic.ts';
import type { EvalEnv } from './environment.ts';
import { toEvalFailure } from './eval-error.ts';
import { builtins } from './functions/index.ts';
import type { FunctionTable } from './functions/define-function.ts';
import { compileJson } from './json-program.ts';
import type { Scope, Value } from './values/value.ts';

export interface EvaluateOptions extends EnvOptions {
  readonly functions?: FunctionTable;
}

/** Evaluates every template of a JSON value (iml.md §6); `context` holds the roots. */
export function evaluateJson(value: Value, context: Scope, options: EvaluateOptions = {}): Result<Value, EvalFailure> {
  return evaluateJsonWith(value, context, createEnv(options), options.functions);
}

/**
 * As `evaluateJson`, with a ready environment. A document is compiled once and remembered by identity, so it must not be
 * changed afterwards.
 */
export function evaluateJsonWith(
  value: Value,
  scope: Scope,
  env: EvalEnv,
  functions: FunctionTable = builtins,
): Result<Value, EvalFailure> {
  try {
    return ok(programOf(value, functions, env.limits.depth)(scope, env));
  } catch (error) {
    return fail(toEvalFailure(error, { start: 0, end: 0 }, env.limits));
  }
}

const programs = new WeakMap<FunctionTable, WeakMap<object, Closure>>();

function programOf(value: Value, functions: FunctionTable, depth: number): Closure {
  if (typeof value !== 'object' || value === null) return compileJson(value, functions, depth);
  let known = programs.get(functions);
  if (known === undefined) {
    known = new WeakMap();
    programs.set(functions, known);
  }
  let program = known.get(value);
  if (program === undefined) {
    program = compileJson(value, functions, depth);
    known.set(value, program);
  }
  return program;
}
