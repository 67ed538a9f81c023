import { unreachable } from '../base/unreachable.ts';
import type { Expression, PseudoObject } from './ast.ts';
import { type Closure, constant } from './closure.ts';
import { compileCall } from './compile-call.ts';
import { compileOperation, compileUnary } from './compile-operation.ts';
import { compilePath, compileSegments } from './compile-path.ts';
import type { FunctionTable } from './functions/define-function.ts';
import { renderText } from './values/render-text.ts';

type Compile = (expression: Expression) => Closure;

const compilers = new WeakMap<FunctionTable, Compile>();

/** An expression as a closure. Functions are looked up in `table`, once. */
export function compileExpression(expression: Expression, table: FunctionTable): Closure {
  let compile = compilers.get(table);
  if (compile === undefined) {
    const made: Compile = (inner) => compileNode(inner, table, made);
    compilers.set(table, made);
    compile = made;
  }
  return compile(expression);
}

function compileNode(expression: Expression, table: FunctionTable, compile: Compile): Closure {
  switch (expression.kind) {
    case 'literal':
      return constant(expression.value);
    case 'path':
      return compilePath(expression, compile);
    case 'call':
      return compileCall(expression, table, compile);
    case 'access':
      return compileSegments(compile(expression.object), expression.segments, compile);
    case 'unary':
      return compileUnary(expression, compile);
    case 'operation':
      return compileOperation(expression, compile);
    case 'adjacent':
      return joined(expression.operands.map(compile));
    case 'pseudo-array':
      return constant(null);
    case 'pseudo-object':
      return braced(expression, compile);
    case 'missing':
      // An empty argument is null (iml.md §2); an empty `{{}}` is handled where it stands.
      return constant(null);
    default:
      return unreachable(expression);
  }
}

/** Operands side by side, as one text (iml.md §3.1). */
function joined(operands: readonly Closure[]): Closure {
  return (scope, env) => {
    let text = '';
    for (const operand of operands) text += renderText(operand(scope, env));
    return text;
  };
}

/** `{ k: a, m: b }`: the values between braces (iml.md §3.1). */
function braced({ members }: PseudoObject, compile: Compile): Closure {
  const text = joined(members.map((member) => compile(member.value)));
  return (scope, env) => `{${text(scope, env) as string}}`;
}
