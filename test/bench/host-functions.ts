import { Decimal } from 'decimal.js';
import type { FunctionName } from './expression.ts';

/** What IML has built in, given to the engines that let a host add functions. Results are the same as ours. */
export const hostFunctions: Readonly<Record<FunctionName, (...args: string[]) => string>> = {
  lower: (text = '') => text.toLowerCase(),
  upper: (text = '') => text.toUpperCase(),
  trim: (text = '') => text.trim(),
  replace: (text = '', search = '', replacement = '') => text.replaceAll(search, replacement),
  substring: (text = '', start = '0', end = '') => text.substring(Number(start), Number(end)),
  capitalize: (text = '') => text.charAt(0).toUpperCase() + text.slice(1),
  base64: (text = '') => Buffer.from(text).toString('base64'),
  ifempty: (value = '', fallback = '') => (value === '' || value === null ? fallback : value),
};

/** Exact arithmetic for the engines whose own is in doubles. */
export const exactFunctions: Readonly<Record<'add' | 'multiply', (left: number, right: number) => number>> = {
  add: (left, right) => new Decimal(left).plus(right).toNumber(),
  multiply: (left, right) => new Decimal(left).times(right).toNumber(),
};
