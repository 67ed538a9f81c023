import { compileTemplate, type Expression } from '../engine/index.ts';
import type { Json } from '../runtime/index.ts';
import type { JsonNode } from '../source/index.ts';
import { type BodyPath, bodyPathOf } from './body-path.ts';

/** A member of the body that must be there for `valid` to hold; with a value when only that will do. */
export interface Wanted {
  readonly path: BodyPath;
  readonly value?: Json;
}

/**
 * What a good answer holds because of `response.valid`: members that must be there, and values they are compared with. What
 * else it may say is too much to guess.
 */
export function wantedOf(valid: JsonNode | undefined): readonly Wanted[] {
  if (valid?.kind !== 'string') return [];
  const { parts } = compileTemplate(valid.value).template;
  // Text around an expression makes every answer valid.
  const [part] = parts;
  return parts.length === 1 && part?.kind === 'expression' ? wantedFor(part.expression, true) : [];
}

/** What makes a condition come out so. */
function wantedFor(expression: Expression, holds: boolean): readonly Wanted[] {
  switch (expression.kind) {
    case 'unary':
      return expression.operator.symbol === '!' ? wantedFor(expression.operand, !holds) : [];
    case 'operation':
      return wantedOfOperation(expression, holds);
    case 'call':
      return wantedOfCall(expression, holds);
    default: {
      const path = holds ? bodyPathOf(expression) : undefined;
      return path === undefined || path.length === 0 ? [] : [{ path }];
    }
  }
}

function wantedOfOperation(
  { first, rest }: Extract<Expression, { readonly kind: 'operation' }>,
  holds: boolean,
): readonly Wanted[] {
  const symbols = new Set(rest.map(({ operator }) => operator.symbol));
  const [symbol = ''] = symbols;
  if (symbols.size !== 1) return [];
  const operands = [first, ...rest.map(({ operand }) => operand)];
  // All of them for `&` to hold, or for `|` to fail; else the first is enough.
  if (symbol === '&') return (holds ? operands : [first]).flatMap((operand) => wantedFor(operand, holds));
  if (symbol === '|') return (holds ? [first] : operands).flatMap((operand) => wantedFor(operand, holds));
  const [left, right] = operands;
  return left === undefined || right === undefined ? [] : compared(left, holds ? symbol : opposite[symbol], right);
}

const opposite: Readonly<Record<string, string>> = { '=': '!=', '!=': '=', '<': '>=', '<=': '>', '>': '<=', '>=': '<' };

function compared(left: Expression, symbol: string | undefined, right: Expression): readonly Wanted[] {
  const path = bodyPathOf(left) ?? lengthOf(left) ?? spelledPath(left);
  const value = constantOf(right);
  if (path === undefined || value === undefined) return [];
  if (lengthOf(left) !== undefined) return path.length === 0 ? [] : [{ path }];
  switch (symbol) {
    case '=':
      return value === '' || value === null ? [] : [{ path, value }];
    // Anything else will do, as long as there is something.
    case '!=':
      return value === '' || value === null || value === false ? [{ path }] : [];
    case '>':
      return typeof value === 'number' ? [{ path, value: value + 1 }] : [];
    case '>=':
    case '<=':
      return typeof value === 'number' ? [{ path, value }] : [];
    case '<':
      return typeof value === 'number' ? [{ path, value: value - 1 }] : [];
    default:
      return [];
  }
}

function wantedOfCall(
  { name, args }: Extract<Expression, { readonly kind: 'call' }>,
  holds: boolean,
): readonly Wanted[] {
  const [first, second, third] = args;
  if (first === undefined) return [];
  switch (name) {
    case 'if': {
      const [thenFails, elseFails] = [isFalsy(second), isFalsy(third)];
      // Which branch is false is only plain when the other one is not.
      if (thenFails === elseFails) return [];
      const branch = elseFails ? second : third;
      return [
        ...wantedFor(first, elseFails === holds),
        ...(holds && branch !== undefined ? wantedFor(branch, true) : []),
      ];
    }
    case 'contains': {
      const path = bodyPathOf(first);
      const value = second && constantOf(second);
      if (!holds || path === undefined || value === undefined) return [];
      return [{ path, value: /s$/i.test(String(path.at(-1))) ? [value] : value }];
    }
    case 'equal':
      return second === undefined ? [] : compared(first, holds ? '=' : '!=', second);
    case 'ifempty':
    case 'first':
    case 'trim':
    case 'lower':
    case 'upper':
    case 'toString':
      return wantedFor(first, holds);
    case 'length': {
      const path = holds ? bodyPathOf(first) : undefined;
      return path === undefined || path.length === 0 ? [] : [{ path }];
    }
    default:
      return [];
  }
}

/** Whether a branch surely comes out false. */
function isFalsy(branch: Expression | undefined): boolean {
  const value = branch === undefined ? null : constantOf(branch);
  return value === false || value === null || value === '' || value === 0;
}

const lengthOf = (expression: Expression): BodyPath | undefined =>
  expression.kind === 'call' && expression.name === 'length' && expression.args[0] !== undefined
    ? bodyPathOf(expression.args[0])
    : undefined;

/** `lower(body.status)`: what it is compared with is a spelling of the value. */
const spelledPath = (expression: Expression): BodyPath | undefined =>
  expression.kind === 'call' &&
  ['lower', 'upper', 'trim', 'toString'].includes(expression.name) &&
  expression.args[0] !== undefined
    ? bodyPathOf(expression.args[0])
    : undefined;

function constantOf(expression: Expression): Json | undefined {
  if (expression.kind === 'literal') return expression.value;
  if (expression.kind !== 'path' || expression.segments.length > 0 || expression.root.quoted) return undefined;
  return keywordValues[expression.root.name];
}

const keywordValues: Readonly<Record<string, Json>> = { true: true, false: false, null: null, emptystring: '' };
