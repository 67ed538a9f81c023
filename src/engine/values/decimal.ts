import { Decimal } from 'decimal.js';

/**
 * Exact decimal arithmetic on numbers, with decimal.js's defaults of 20 significant digits (iml.md §4).
 *
 * Three tiers, all with the same results: safe integers as they are; short decimals as scaled integers, where the
 * sum, product or remainder is a safe integer and one division by a power of ten rounds it correctly; decimal.js for
 * the rest. Long numeric texts come as `Decimal`, because a number would lose their last digits.
 */
export type Operand = number | Decimal;

const scale = 1e6;

/** Up to here two neighbouring numbers differ by less than the sixth decimal; from 2 ** 33 on one number has several sixth decimals. */
const largestScaled = 8e9;

/** `value × scale` when the value has at most six decimals and is not too large to tell the sixth, else NaN. */
function scaled(value: number): number {
  if (value > largestScaled || value < -largestScaled) return Number.NaN;
  const integer = Math.round(value * scale);
  return integer / scale === value ? integer : Number.NaN;
}

/** The sum as decimal.js has it (iml.md §4). */
export function addDecimal(a: number, b: number): number {
  const direct = a + b;
  if (Number.isSafeInteger(a) && Number.isSafeInteger(b) && Number.isSafeInteger(direct)) return direct;
  const sum = scaled(a) + scaled(b);
  return Number.isSafeInteger(sum) && sum !== 0 ? sum / scale : new Decimal(a).plus(b).toNumber();
}

export function multiplyDecimal(a: Operand, b: Operand): number {
  if (typeof a !== 'number' || typeof b !== 'number') return new Decimal(a).times(b).toNumber();
  const direct = a * b;
  if (Number.isSafeInteger(a) && Number.isSafeInteger(b) && Number.isSafeInteger(direct)) return direct;
  const product = scaled(a) * scaled(b);
  return Number.isSafeInteger(product) && product !== 0
    ? product / (scale * scale)
    : new Decimal(a).times(b).toNumber();
}

export function divideDecimal(a: Operand, b: Operand): number {
  if (typeof a !== 'number' || typeof b !== 'number') return new Decimal(a).dividedBy(b).toNumber();
  if (Number.isSafeInteger(a) && Number.isSafeInteger(b) && b !== 0) {
    const quotient = a / b;
    if (Number.isSafeInteger(quotient) && a % b === 0) return quotient;
  }
  return new Decimal(a).dividedBy(b).toNumber();
}

/** The remainder has the sign of the dividend. */
export function remainderDecimal(a: Operand, b: Operand): number {
  if (typeof a !== 'number' || typeof b !== 'number') return new Decimal(a).modulo(b).toNumber();
  if (Number.isSafeInteger(a) && Number.isSafeInteger(b)) return a % b;
  const dividend = scaled(a);
  const divisor = scaled(b);
  if (!Number.isNaN(dividend) && !Number.isNaN(divisor) && divisor !== 0 && dividend % divisor !== 0) {
    return (dividend % divisor) / scale;
  }
  return new Decimal(a).modulo(b).toNumber();
}
