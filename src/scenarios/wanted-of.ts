import { compileTemplate, type Expression, walkExpression } from '../engine/index.ts';
import type { Json } from '../runtime/index.ts';
import type { JsonNode } from '../source/index.ts';

/** A member of the body that must be there for `valid` to hold; with a value when it is compared with one. */
export interface Wanted {
  readonly path: readonly string[];
  readonly value?: Json;
}

/**
 * What a good answer holds because of `response.valid`: texts that members of the body are compared with, and the member that
 * is all there is to it. What else it may say is too much to guess.
 */
export function wantedOf(valid: JsonNode | undefined): readonly Wanted[] {
  if (valid?.kind !== 'string') return [];
  const { parts } = compileTemplate(valid.value).template;
  return parts.flatMap((part) => {
    if (part.kind !== 'expression') return [];
    const whole = parts.length === 1 ? pathOf(conditionOf(part.expression)) : undefined;
    if (whole !== undefined) return [{ path: whole }];
    const wanted: Wanted[] = [];
    walkExpression(part.expression, (expression) => wanted.push(...compared(expression)));
    return wanted;
  });
}

/** `if(x; true; false)` says no more than `x`. */
function conditionOf(expression: Expression): Expression {
  const [condition, then] = expression.kind === 'call' && expression.name === 'if' ? expression.args : [];
  return condition !== undefined && then?.kind === 'path' && then.root.name === 'true' ? condition : expression;
}

function compared(expression: Expression): readonly Wanted[] {
  if (expression.kind !== 'operation' || expression.rest.length !== 1) return [];
  const path = pathOf(expression.first);
  const [step] = expression.rest;
  if (path === undefined || step?.operator.symbol !== '=') return [];
  const { operand } = step;
  if (operand.kind === 'literal') return [{ path, value: operand.value }];
  return operand.kind === 'path' && operand.root.name === 'true' ? [{ path, value: true }] : [];
}

/** Of a plain walk through the body. */
function pathOf(expression: Expression): readonly string[] | undefined {
  if (expression.kind !== 'path' || expression.root.name !== 'body' || expression.segments.length === 0)
    return undefined;
  const names = expression.segments.flatMap((segment) => (segment.kind === 'name' ? [segment.name] : []));
  return names.length === expression.segments.length ? names : undefined;
}
