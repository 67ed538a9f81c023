import { Decimal } from 'decimal.js';
import { FunctionError } from './functions/function-error.ts';
import { atMost, lessThan, looselyEqual } from './values/compare.ts';
import { addDecimal, divideDecimal, multiplyDecimal, type Operand, remainderDecimal } from './values/decimal.ts';
import { isEmptyText } from './values/empty-text.ts';
import { isShort } from './values/quote.ts';
import { renderText } from './values/render-text.ts';
import { toNumber } from './values/to-number.ts';
import { typeName } from './values/type-name.ts';
import type { Value } from './values/value.ts';

/** A binary operator: one row of iml.md §4. `&` and `|` have no `apply`: they evaluate their right side only when needed. */
export interface BinaryOperator {
  /** The spelling a printed expression uses. */
  readonly symbol: string;
  readonly aliases: readonly string[];
  /** Binds tighter the larger it is. */
  readonly precedence: number;
  readonly summary: string;
  readonly apply?: (left: Value, right: Value) => Value;
  /** Set when `apply` throws `FunctionError` for some operands. */
  readonly raises?: boolean;
}

export interface UnaryOperator {
  readonly symbol: '!' | '-';
  readonly summary: string;
  readonly apply: (operand: Value) => Value;
}

export const not: UnaryOperator = { symbol: '!', summary: 'Logical not of the operand.', apply: (operand) => !operand };

export const negate: UnaryOperator = {
  symbol: '-',
  summary: 'The number with its sign turned.',
  apply: (operand) => -toNumber(operand),
};

export const or: BinaryOperator = {
  symbol: '|',
  aliases: ['||'],
  precedence: 5,
  summary: 'The first operand when it is truthy, else the second.',
};

export const and: BinaryOperator = {
  symbol: '&',
  aliases: ['&&'],
  precedence: 6,
  summary: 'The first operand when it is falsy, else the second.',
};

const plus: BinaryOperator = {
  symbol: '+',
  aliases: [],
  precedence: 13,
  summary: 'Adds two numbers exactly; otherwise joins as text. A missing operand is left out.',
  apply: add,
};

const remainder: BinaryOperator = {
  symbol: '%',
  aliases: [],
  precedence: 14,
  summary: 'The remainder, in decimal arithmetic, with the sign of the dividend.',
  raises: true,
  apply: (left, right) => remainderDecimal(decimalOperand(left), decimalOperand(right)),
};

/** Every binary operator. */
export const binaryOperators: readonly BinaryOperator[] = [
  or,
  and,
  { symbol: '=', aliases: ['==', '==='], precedence: 10, summary: 'Loose equality: `1 = "1"`.', apply: looselyEqual },
  {
    symbol: '!=',
    aliases: ['!=='],
    precedence: 10,
    summary: 'Loose inequality.',
    apply: (left, right) => !looselyEqual(left, right),
  },
  {
    symbol: '<',
    aliases: [],
    precedence: 11,
    summary: 'Less than: two texts by code unit, else as numbers.',
    apply: lessThan,
  },
  { symbol: '<=', aliases: [], precedence: 11, summary: 'Less than or equal.', apply: atMost },
  { symbol: '>', aliases: [], precedence: 11, summary: 'Greater than.', apply: (left, right) => lessThan(right, left) },
  {
    symbol: '>=',
    aliases: [],
    precedence: 11,
    summary: 'Greater than or equal.',
    apply: (left, right) => atMost(right, left),
  },
  plus,
  {
    symbol: '++',
    aliases: [],
    precedence: 13,
    summary: 'Adds as floating-point numbers, never as text.',
    apply: (left, right) => toNumber(left) + toNumber(right),
  },
  {
    symbol: '-',
    aliases: [],
    precedence: 13,
    summary: 'Subtracts as floating-point numbers.',
    apply: (left, right) => toNumber(left) - toNumber(right),
  },
  {
    symbol: '*',
    aliases: [],
    precedence: 14,
    summary: 'Multiplies in decimal arithmetic.',
    raises: true,
    apply: (left, right) => multiplyDecimal(decimalOperand(left), decimalOperand(right)),
  },
  {
    symbol: '/',
    aliases: [],
    precedence: 14,
    summary: 'Divides in decimal arithmetic; by zero gives Infinity.',
    raises: true,
    apply: (left, right) => divideDecimal(decimalOperand(left), decimalOperand(right)),
  },
  remainder,
];

/** Binary operators by every spelling. */
export const operatorsBySpelling: ReadonlyMap<string, BinaryOperator> = new Map(
  binaryOperators.flatMap((operator) =>
    [operator.symbol, ...operator.aliases].map((spelling) => [spelling, operator] as const),
  ),
);

/** Words some panels show for operators; source text only by leniency (iml.md §3.1). */
export const wordOperators: ReadonlyMap<string, BinaryOperator> = new Map([
  ['and', and],
  ['or', or],
  ['mod', remainder],
]);

function add(left: Value, right: Value): Value {
  if (typeof left === 'number' && typeof right === 'number') return addDecimal(left, right);
  if (typeof left === 'string' && typeof right === 'string') return left + right;
  if (left === undefined || left === null) return right === undefined ? null : right;
  if (right === undefined || right === null) return left;
  return renderText(left) + renderText(right);
}

/** An operand of `* / %`: nothing counts as 0, numeric text as its number, anything else raises (iml.md §4, §13). */
function decimalOperand(value: Value): Operand {
  if (typeof value === 'number') return value;
  if (typeof value === 'string') {
    const number = Number(value);
    if (!Number.isNaN(number)) return needsDecimal(value, number) ? new Decimal(value.trim()) : number;
  } else if (value === undefined || value === null || isEmptyText(value)) return 0;
  throw new FunctionError(`${describe(value)} is not a number, and * / % calculate with numbers only.`);
}

/**
 * Whether a numeric text has digits that its number has not. A text beyond all numbers, or of more digits than a number can
 * have before and behind its point, is not calculated with exactly: the time that takes grows with its size or its exponent.
 */
function needsDecimal(text: string, number: number): boolean {
  return text.length > exactDigits && text.length <= mostDigits && number !== 0 && Number.isFinite(number);
}

/** As many digits as a number always holds. */
const exactDigits = 15;

const mostDigits = 1000;

function describe(value: Value): string {
  if (typeof value !== 'string') return `A ${typeName(value)}`;
  return isShort(value) ? `The text "${value}"` : `A text of ${value.length} characters`;
}
