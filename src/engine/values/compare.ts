import { isEmptyText } from './empty-text.ts';
import { renderText } from './render-text.ts';
import { toNumber } from './to-number.ts';
import type { Value } from './value.ts';

type Primitive = undefined | null | boolean | number | string;

/** JavaScript's loose equality, which every spelling of `=` means (iml.md §4). Objects are equal to themselves only. */
export function looselyEqual(a: Value, b: Value): boolean {
  if (a === b) return true;
  if (typeof a === typeof b && typeof a !== 'object') return false;
  if (isObject(a) && isObject(b)) return false;
  // eslint-disable-next-line eqeqeq -- loose equality is the rule being implemented
  return equalityPrimitive(a) == equalityPrimitive(b);
}

/** `a < b` as JavaScript: two texts by code unit, everything else as numbers; dates by instant. */
export function lessThan(a: Value, b: Value): boolean {
  const left = orderPrimitive(a);
  const right = orderPrimitive(b);
  if (typeof left === 'string' && typeof right === 'string') return left < right;
  return toNumber(left) < toNumber(right);
}

/** `a <= b`; not the negation of `b < a`, because both are false beside NaN. */
export function atMost(a: Value, b: Value): boolean {
  const left = orderPrimitive(a);
  const right = orderPrimitive(b);
  if (typeof left === 'string' && typeof right === 'string') return left <= right;
  return toNumber(left) <= toNumber(right);
}

const isObject = (value: Value): boolean => typeof value === 'object' && value !== null;

/** What an operand of `=` counts as beside a primitive: a date as its long text, a list as its items. */
function equalityPrimitive(value: Value): Primitive {
  if (value instanceof Date) return String(value);
  return orderPrimitive(value);
}

function orderPrimitive(value: Value): Primitive {
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Date) return value.getTime();
  return isEmptyText(value) ? '' : renderText(value);
}
