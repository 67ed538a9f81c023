import { quote } from '../../values/quote.ts';
import { renderText } from '../../values/render-text.ts';
import { toNumber } from '../../values/to-number.ts';
import type { Value } from '../../values/value.ts';
import { FunctionError } from '../function-error.ts';

/** A number, or the place from 1 of an English name or its first three letters, in any case. */
export function namedNumber(value: Value, names: readonly string[], what: string): number {
  const text = renderText(value).trim().toLowerCase();
  const found = names.findIndex((name) => text === name || text === name.slice(0, 3));
  if (found >= 0) return found + 1;
  const number = text === '' ? Number.NaN : toNumber(value);
  if (Number.isNaN(number))
    throw new FunctionError(`${quote(renderText(value))} is neither a number nor the English name of a ${what}.`);
  return number;
}
