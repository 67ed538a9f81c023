/** Operators as closures (iml.md §4): `&` and `|` evaluate their right side only when it decides. */
import type { Expression, Operation, OperationStep, Unary } from './ast.ts';
import { type Closure, constant, constantOf } from './closure.ts';
import type { EvalEnv } from './environment.ts';
import { EvalError } from './eval-error.ts';
import { FunctionError } from './functions/function-error.ts';
import { and, or } from './operators.ts';
import type { Scope, Value } from './values/value.ts';

type Compile = (expression: Expression) => Closure;

/** One operator with its right side, waiting for the left. */
type Step = (left: Value, scope: Scope, env: EvalEnv) => Value;

/** `!x` and `-x` (iml.md §4). */
export function compileUnary({ operator, operand }: Unary, compile: Compile): Closure {
  const { apply } = operator;
  const inner = compile(operand);
  const fixed = constantOf(inner);
  return fixed === undefined ? (scope, env) => apply(inner(scope, env)) : constant(apply(fixed.value));
}

/** A loop instead of nested closures, so that a chain of any length runs without recursion. */
export function compileOperation({ first, rest }: Operation, compile: Compile): Closure {
  const start = compile(first);
  const [single, another] = rest;
  if (single !== undefined && another === undefined) return compileSingle(start, single, compile(single.operand));
  const steps = rest.map((step) => compileStep(step, compile(step.operand)));
  return (scope, env) => {
    let value = start(scope, env);
    for (const step of steps) value = step(value, scope, env);
    return value;
  };
}

/** One operator, as in most conditions: no step between the operands and what is done with them. */
function compileSingle(left: Closure, step: OperationStep, right: Closure): Closure {
  const { apply, raises } = step.operator;
  if (apply === undefined || raises) {
    const last = compileStep(step, right);
    return (scope, env) => last(left(scope, env), scope, env);
  }
  const fixed = constantOf(right);
  if (fixed === undefined) return (scope, env) => apply(left(scope, env), right(scope, env));
  const { value } = fixed;
  return (scope, env) => apply(left(scope, env), value);
}

function compileStep({ operator, operatorRange }: OperationStep, right: Closure): Step {
  if (operator === or) return (left, scope, env) => left || right(scope, env);
  if (operator === and) return (left, scope, env) => left && right(scope, env);
  const { apply, raises } = operator;
  if (apply === undefined) throw new Error(`The operator ${operator.symbol} cannot be applied.`);
  const fixed = constantOf(right);
  if (!raises) {
    if (fixed === undefined) return (left, scope, env) => apply(left, right(scope, env));
    const { value } = fixed;
    return (left) => apply(left, value);
  }
  return (left, scope, env) => {
    const operand = right(scope, env);
    try {
      return apply(left, operand);
    } catch (error) {
      if (!(error instanceof FunctionError)) throw error;
      throw new EvalError('function', 'operator-failed', { cause: error.message }, { range: operatorRange });
    }
  };
}
