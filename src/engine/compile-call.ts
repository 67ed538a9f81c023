/**
 * Calls as closures (iml.md §8). The function is found, and its coercions chosen, while compiling; a call with up to three
 * arguments makes no list of them.
 */
import { argumentCount, argumentOf } from './argument.ts';
import type { Call, Expression } from './ast.ts';
import { type Closure, constant, constantOf } from './closure.ts';
import type { EvalEnv } from './environment.ts';
import { EvalError } from './eval-error.ts';
import type { FunctionDefinition, FunctionTable, Param, ParamType } from './functions/define-function.ts';
import { FunctionError } from './functions/function-error.ts';
import { adviseUnknown } from './suggest-function.ts';
import type { Scope, Value } from './values/value.ts';

type Compile = (expression: Expression) => Closure;

/** A compiled argument as the implementation receives it: a value, or a thunk for lazy parameters. */
type ArgumentClosure = (scope: Scope, env: EvalEnv) => unknown;

type Implementation = (...args: readonly unknown[]) => Value;

/** A call by the rules of iml.md §8: arguments before the call, unless the function chooses among them. */
export function compileCall(call: Call, table: FunctionTable, compile: Compile): Closure {
  const definition = table.get(call.name);
  if (definition === undefined) return unknownFunction(call, table);
  if (choosesByFirst(definition)) return choosing(call, definition, compile);
  const args = argumentsOf(call, definition, compile);
  const run = definition.usesEnv === true ? withEnv(definition, args) : withoutEnv(definition, args);
  const told = definition.branchOf === undefined ? run : watched(call, definition, args, run);
  return guarded(call, afterSurplus(surplusOf(call, definition, compile), told));
}

/** Whether a function evaluates its first argument and then at most one other, as `if` and `ifempty` do. */
function choosesByFirst({ params, branchOf }: FunctionDefinition): boolean {
  if (branchOf === undefined || params.length < 2) return false;
  return params.every(({ lazy }, index) => index > 0 === (lazy === true));
}

/** Such a call without thunks: the choice is made here, and tells itself to whoever wants to know. */
function choosing({ args, range }: Call, { params, branchOf }: FunctionDefinition, compile: Compile): Closure {
  const choose = branchOf as unknown as (value: Value) => number;
  const [first, branch, ...others] = params.map((_, index) => {
    const arg = args[index];
    return arg === undefined ? absent : compile(arg);
  }) as [Closure, Closure, ...Closure[]];
  return (scope, env) => {
    env.spend(1);
    const value = first(scope, env);
    const chosen = choose(value);
    if (env.onBranch !== undefined) env.onBranch(range, chosen);
    if (chosen === 1) return branch(scope, env);
    if (chosen === 0) return value;
    const other = others[chosen - 2];
    return other === undefined ? value : other(scope, env);
  };
}

/** Tells what the function chooses to whoever wants to know; costs a comparison when nobody does. */
function watched({ range }: Call, definition: FunctionDefinition, args: ArgumentClosure[], run: Closure): Closure {
  const evaluate = definition.evaluate as unknown as Implementation;
  const branchOf = definition.branchOf as unknown as (...values: readonly unknown[]) => number;
  return (scope, env) => {
    if (env.onBranch === undefined) return run(scope, env);
    const values = args.map((argument) => argument(scope, env));
    env.onBranch(range, branchOf(...values));
    return evaluate(...values);
  };
}

/** Fails when it is evaluated, not before: an unchosen branch raises nothing. */
function unknownFunction({ name, nameRange }: Call, table: FunctionTable): Closure {
  const args = { name, suggestion: adviseUnknown(name, table) };
  return () => {
    throw new EvalError('unknown-function', 'unknown-function', args, { range: nameRange, functionName: name });
  };
}

/** One closure for each parameter, and for each further argument that a rest parameter takes. */
function argumentsOf({ args }: Call, definition: FunctionDefinition, compile: Compile): ArgumentClosure[] {
  const { params } = definition;
  const count = argumentCount(definition, args.length);
  const places = count === params.length ? params : count === args.length ? args : params.slice(0, count);
  return places.map((_, index) => {
    const param = params[Math.min(index, params.length - 1)] as Param;
    const arg = args[index];
    return coerced(param, arg === undefined ? absent : compile(arg));
  });
}

const absent = constant(undefined);

/** Arguments beyond the parameters. Those of a function that chooses what to evaluate are not evaluated (iml.md §3.1). */
function surplusOf({ args }: Call, { params }: FunctionDefinition, compile: Compile): readonly Closure[] {
  if (args.length <= params.length) return none;
  const takesAll = params.at(-1)?.rest === true || params.some((param) => param.lazy === true);
  return takesAll ? none : args.slice(params.length).map(compile);
}

const none: readonly Closure[] = [];

/** Surplus arguments are evaluated as all others, so that their errors show, and then ignored (iml.md §8). */
function afterSurplus(surplus: readonly Closure[], run: Closure): Closure {
  if (surplus.length === 0) return run;
  return (scope, env) => {
    for (const argument of surplus) argument(scope, env);
    return run(scope, env);
  };
}

function coerced(param: Param, argument: Closure): ArgumentClosure {
  if (param.lazy === true) return (scope, env) => () => argumentOf(param, argument(scope, env), env);
  if (param.type === 'any') return argument;
  const fitting = fittingTypes[param.type];
  const fixed = constantOf(argument);
  if (fixed !== undefined && typeof fixed.value === fitting) return argument;
  return (scope, env) => {
    const value = argument(scope, env);
    return typeof value === fitting ? value : argumentOf(param, value, env);
  };
}

/** What needs no coercion, by `typeof`: most arguments. */
const fittingTypes: Readonly<Partial<Record<ParamType, string>>> = {
  text: 'string',
  number: 'number',
  boolean: 'boolean',
};

function withoutEnv({ evaluate }: FunctionDefinition, args: readonly ArgumentClosure[]): Closure {
  const run = evaluate as unknown as Implementation;
  const [a, b, c] = args as [ArgumentClosure, ArgumentClosure, ArgumentClosure];
  switch (args.length) {
    case 0:
      return () => run();
    case 1:
      return (scope, env) => run(a(scope, env));
    case 2:
      return (scope, env) => run(a(scope, env), b(scope, env));
    case 3:
      return (scope, env) => run(a(scope, env), b(scope, env), c(scope, env));
    default:
      return (scope, env) => run(...args.map((argument) => argument(scope, env)));
  }
}

function withEnv({ evaluate }: FunctionDefinition, args: readonly ArgumentClosure[]): Closure {
  const run = evaluate as unknown as Implementation;
  const [a, b, c] = args as [ArgumentClosure, ArgumentClosure, ArgumentClosure];
  switch (args.length) {
    case 0:
      return (_scope, env) => run(env);
    case 1:
      return (scope, env) => run(env, a(scope, env));
    case 2:
      return (scope, env) => run(env, a(scope, env), b(scope, env));
    case 3:
      return (scope, env) => run(env, a(scope, env), b(scope, env), c(scope, env));
    default:
      return (scope, env) => run(env, ...args.map((argument) => argument(scope, env)));
  }
}

/** Counts the call, and gives an error from inside the function its name and place. */
function guarded({ name, range }: Call, run: Closure): Closure {
  return (scope, env) => {
    env.spend(1);
    try {
      return run(scope, env);
    } catch (error) {
      if (!(error instanceof FunctionError)) throw error;
      throw new EvalError('function', 'function-failed', { name, cause: error.message }, { range, functionName: name });
    }
  };
}
