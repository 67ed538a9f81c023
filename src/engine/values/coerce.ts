import { parseDateText } from '../dates/parse-date-text.ts';
import type { ParamType } from '../functions/define-function.ts';
import { FunctionError } from '../functions/function-error.ts';
import { isEmptyText } from './empty-text.ts';
import { isCollection } from './is-collection.ts';
import { isShort, quote } from './quote.ts';
import { renderText } from './render-text.ts';
import { toNumber } from './to-number.ts';
import { typeName } from './type-name.ts';
import type { Value } from './value.ts';

/** A value as a parameter of this type receives it; the rules stand at `ParamTypes`. Throws `FunctionError`. */
export function coerceArgument(value: Value, type: ParamType, { timezone }: { readonly timezone: string }): unknown {
  switch (type) {
    case 'any':
      return value;
    case 'text':
      return typeof value === 'string' ? value : renderText(value);
    case 'number':
      return toNumber(value);
    case 'boolean':
      return Boolean(value);
    case 'date':
      return toDate(value, timezone);
    case 'list':
      if (value === undefined || value === null) return [];
      if (Array.isArray(value)) return value;
      throw new FunctionError(`a list is needed, and this is ${describe(value)}.`);
    case 'collection':
      if (value === undefined || value === null) return {};
      if (isCollection(value)) return value;
      throw new FunctionError(`a collection is needed, and this is ${describe(value)}.`);
  }
}

function toDate(value: Value, timezone: string): Date | null {
  if (value === undefined || value === null || value === '' || isEmptyText(value)) return null;
  if (value instanceof Date) return value;
  const date =
    typeof value === 'number'
      ? new Date(value)
      : typeof value === 'string'
        ? parseDateText(value, timezone)
        : undefined;
  if (date === undefined || Number.isNaN(date.getTime())) throw new FunctionError(`${describe(value)} is not a date.`);
  return date;
}

/** A value in a sentence about a mistake; of a long text only its length. */
export function describe(value: Value): string {
  if (value === undefined || value === null) return String(value);
  if (typeof value === 'string') return isShort(value) ? `the text ${quote(value)}` : quote(value);
  if (typeof value === 'number' || typeof value === 'boolean') return `the ${typeName(value)} ${value}`;
  return isEmptyText(value) ? 'the keyword emptystring' : `a ${typeName(value)}`;
}
