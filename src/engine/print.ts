import { Decimal } from 'decimal.js';
import { unreachable } from '../base/unreachable.ts';
import type { Expression, Operation, Path, Segment, Template } from './ast.ts';

/** A template as text that parses to the same tree: canonical operators, `;` between arguments, doubled quotes. */
export function printTemplate({ parts }: Template): string {
  return parts.map((part) => (part.kind === 'text' ? part.text : `{{${printExpression(part.expression)}}}`)).join('');
}

function printExpression(expression: Expression): string {
  switch (expression.kind) {
    case 'literal':
      return typeof expression.value === 'number' ? printNumber(expression.value) : printText(expression.value);
    case 'path':
      return printPath(expression);
    case 'call':
      return `${expression.name}(${expression.args.map(printExpression).join('; ')})`;
    case 'access': {
      const { object, segments } = expression;
      const inner = object.kind === 'call' ? printExpression(object) : `(${printExpression(object)})`;
      return inner + segments.map(printSegment).join('');
    }
    case 'unary':
      return expression.operator.symbol + operand(expression.operand, Number.POSITIVE_INFINITY);
    case 'operation':
      return printOperation(expression);
    case 'adjacent':
      return expression.operands
        .map((inner) => (inner.kind === 'adjacent' ? `(${printExpression(inner)})` : printExpression(inner)))
        .join(' ');
    case 'pseudo-array':
      return expression.source;
    case 'pseudo-object':
      return `{ ${expression.members
        .map(({ key, value }) =>
          key === undefined ? printExpression(value) : `${printText(key)}: ${printExpression(value)}`,
        )
        .join(', ')} }`;
    case 'missing':
      return '';
    default:
      return unreachable(expression);
  }
}

function printOperation({ first, rest }: Operation): string {
  const precedence = rest[0]?.operator.precedence ?? 0;
  let text = operand(first, precedence + 1);
  for (const step of rest) text += ` ${step.operator.symbol} ${operand(step.operand, precedence + 1)}`;
  return text;
}

/** An operand, in parentheses unless it binds at least as tightly as asked. */
function operand(expression: Expression, precedence: number): string {
  const loose =
    expression.kind === 'adjacent' ||
    (expression.kind === 'operation' && (expression.rest[0]?.operator.precedence ?? 0) < precedence);
  return loose ? `(${printExpression(expression)})` : printExpression(expression);
}

function printPath({ root, segments }: Path): string {
  return printName(root.name, root.quoted) + segments.map(printSegment).join('');
}

function printSegment(segment: Segment): string {
  if (segment.kind === 'name') return `.${printName(segment.name, segment.quoted)}`;
  const { form, index, expression } = segment;
  if (form === 'empty') return '[]';
  if (form === 'number') return `[${index}]`;
  const inner = expression === undefined ? '' : printExpression(expression);
  return form === 'mustache' ? `[{{${inner}}}]` : `[${inner}]`;
}

const printName = (name: string, quoted: boolean): string => (quoted ? `\`${name}\`` : name);

const printText = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** Digits without an exponent, which IML does not know. */
const printNumber = (value: number): string => new Decimal(value).toFixed();
