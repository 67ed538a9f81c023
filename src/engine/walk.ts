import { unreachable } from '../base/unreachable.ts';
import type { Expression, Segment, Template } from './ast.ts';

/** The expressions directly inside one, in the order of the text. */
export function childrenOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'literal':
    case 'missing':
    case 'pseudo-array':
      return [];
    case 'path':
      return innerOf(expression.segments);
    case 'call':
      return expression.args;
    case 'access':
      return [expression.object, ...innerOf(expression.segments)];
    case 'unary':
      return [expression.operand];
    case 'operation':
      return [expression.first, ...expression.rest.map((step) => step.operand)];
    case 'adjacent':
      return expression.operands;
    case 'pseudo-object':
      return expression.members.map((member) => member.value);
    default:
      return unreachable(expression);
  }
}

/** Visits an expression and everything inside it, outermost first. */
export function walk(expression: Expression, visit: (expression: Expression) => void): void {
  visit(expression);
  for (const child of childrenOf(expression)) walk(child, visit);
}

/** Visits every expression of a template. */
export function walkTemplate(template: Template, visit: (expression: Expression) => void): void {
  for (const part of template.parts) if (part.kind === 'expression') walk(part.expression, visit);
}

function innerOf(segments: readonly Segment[]): readonly Expression[] {
  return segments.flatMap((segment) =>
    segment.kind === 'index' && segment.expression !== undefined ? [segment.expression] : [],
  );
}
