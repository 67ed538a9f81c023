import { compileTemplate, type Expression } from '../engine/index.ts';
import type { Json } from '../runtime/index.ts';
import type { JsonNode } from '../source/index.ts';
import { type Aliases, type BodyPath, bodyPathOf } from './body-path.ts';

/** A member of the body that must be there for `valid` to hold; with a value when only that will do. */
export interface Wanted {
  readonly path: BodyPath;
  readonly value?: Json;
}

/** Where in the body an expression walks to, names of `temp` followed. */
type PathOf = (expression: Expression) => BodyPath | undefined;

/**
 * What a good answer holds because of `response.valid`: members that must be there, and values they are compared with. What
 * else it may say is too much to guess.
 */
export function wantedOf(valid: JsonNode | undefined, aliases: Aliases): readonly Wanted[] {
  if (valid?.kind !== 'string') return [];
  const { parts } = compileTemplate(valid.value).template;
  // Text around an expression makes every answer valid.
  const [part] = parts;
  if (parts.length !== 1 || part?.kind !== 'expression') return [];
  return wantedFor(part.expression, true, (expression) => bodyPathOf(expression, aliases));
}

/** What makes a condition come out so. */
function wantedFor(expression: Expression, holds: boolean, pathOf: PathOf): readonly Wanted[] {
  switch (expression.kind) {
    case 'unary':
      return expression.operator.symbol === '!' ? wantedFor(expression.operand, !holds, pathOf) : [];
    case 'operation':
      return wantedOfOperation(expression, holds, pathOf);
    case 'call':
      return wantedOfCall(expression, holds, pathOf);
    default:
      return holds ? there(pathOf(expression)) : [];
  }
}

const there = (path: BodyPath | undefined): readonly Wanted[] =>
  path === undefined || path.length === 0 ? [] : [{ path }];

function wantedOfOperation(
  { first, rest }: Extract<Expression, { readonly kind: 'operation' }>,
  holds: boolean,
  pathOf: PathOf,
): readonly Wanted[] {
  const symbols = new Set(rest.map(({ operator }) => operator.symbol));
  const [symbol = ''] = symbols;
  if (symbols.size !== 1) return [];
  const operands = [first, ...rest.map(({ operand }) => operand)];
  // All of them for `&` to hold, or for `|` to fail; else the first is enough.
  if (symbol === '&') return (holds ? operands : [first]).flatMap((operand) => wantedFor(operand, holds, pathOf));
  if (symbol === '|') return (holds ? [first] : operands).flatMap((operand) => wantedFor(operand, holds, pathOf));
  const [left, right] = operands;
  const relation = holds ? symbol : opposite[symbol];
  return left === undefined || right === undefined ? [] : compared(left, relation, right, pathOf);
}

const opposite: Readonly<Record<string, string>> = { '=': '!=', '!=': '=', '<': '>=', '<=': '>', '>': '<=', '>=': '<' };

function compared(left: Expression, symbol: string | undefined, right: Expression, pathOf: PathOf): readonly Wanted[] {
  if (left.kind === 'call' && left.name === 'length') return wantedOfCall(left, true, pathOf);
  const path = pathOf(left) ?? spelledPath(left, pathOf);
  const value = constantOf(right);
  if (path === undefined) return [];
  if (value === undefined) return there(path);
  switch (symbol) {
    case '=':
      return value === '' || value === null ? [] : [{ path, value }];
    // Anything else will do, as long as there is something.
    case '!=':
      return value === '' || value === null || value === false ? there(path) : [];
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
  call: Extract<Expression, { readonly kind: 'call' }>,
  holds: boolean,
  pathOf: PathOf,
): readonly Wanted[] {
  const { name, args } = call;
  const [first, second, third] = args;
  if (first === undefined) return [];
  switch (name) {
    case 'if': {
      const [thenFails, elseFails] = [isFalsy(second), isFalsy(third)];
      // Which branch is false is only plain when the other one is not.
      if (thenFails === elseFails) return [];
      const branch = elseFails ? second : third;
      return [
        ...wantedFor(first, elseFails === holds, pathOf),
        ...(holds && branch !== undefined ? wantedFor(branch, true, pathOf) : []),
      ];
    }
    case 'switch': {
      const path = pathOf(first) ?? spelledPath(first, pathOf);
      const at = args.findIndex((_, index) => index % 2 === 0 && index > 0 && isFalsy(args[index]) !== holds);
      const value = at < 0 ? undefined : constantOf(args[at - 1] as Expression);
      return path === undefined || value === undefined ? [] : [{ path, value }];
    }
    case 'contains': {
      const path = pathOf(first);
      const value = second && constantOf(second);
      if (!holds || path === undefined || value === undefined) return [];
      return [{ path, value: /s$/i.test(String(path.at(-1))) ? [value] : value }];
    }
    case 'map':
      return holds ? [...there(pathOf(call)), ...wantedOfItem(call, pathOf)] : [];
    case 'equal':
      return second === undefined ? [] : compared(first, holds ? '=' : '!=', second, pathOf);
    case 'get':
      return holds ? there(pathOf(call)) : [];
    case 'ifempty':
    case 'first':
    case 'length':
    case 'trim':
    case 'lower':
    case 'upper':
    case 'toString':
      return wantedFor(first, holds, pathOf);
    default:
      return [];
  }
}

/** `map(list; key; name; value)` keeps items whose member has the value. */
function wantedOfItem({ args }: Extract<Expression, { readonly kind: 'call' }>, pathOf: PathOf): readonly Wanted[] {
  const [list, , name, value] = args;
  const path = list && pathOf(list);
  const [member, wanted] = [name && constantOf(name), value && constantOf(value)];
  if (path === undefined || typeof member !== 'string' || wanted === undefined) return [];
  return [{ path: [...path, 0, ...member.split('.')], value: typeof wanted === 'string' ? first(wanted) : wanted }];
}

/** Several values to choose from are written with commas. */
const first = (values: string): string => values.split(',')[0] ?? values;

/** Whether a branch surely comes out false. */
function isFalsy(branch: Expression | undefined): boolean {
  const value = branch === undefined ? null : constantOf(branch);
  return value === false || value === null || value === '' || value === 0;
}

/** `lower(body.status)`: what it is compared with is a spelling of the value. */
const spelledPath = (expression: Expression, pathOf: PathOf): BodyPath | undefined =>
  expression.kind === 'call' && spellings.has(expression.name) && expression.args[0] !== undefined
    ? pathOf(expression.args[0])
    : undefined;

const spellings = new Set(['lower', 'upper', 'trim', 'toString', 'parseDate', 'parseNumber']);

function constantOf(expression: Expression): Json | undefined {
  if (expression.kind === 'literal') return expression.value;
  if (expression.kind !== 'path' || expression.segments.length > 0 || expression.root.quoted) return undefined;
  return keywordValues[expression.root.name];
}

const keywordValues: Readonly<Record<string, Json>> = { true: true, false: false, null: null, emptystring: '' };
