import { renderText } from './render-text.ts';
import type { Value } from './value.ts';

/** JavaScript's `Number(x)`, without ever running code that a value carries. */
export function toNumber(value: Value): number {
  switch (typeof value) {
    case 'number':
      return value;
    case 'string':
    case 'boolean':
    case 'undefined':
      return Number(value);
    default:
      if (value === null) return 0;
      if (value instanceof Date) return value.getTime();
      return Number(renderText(value));
  }
}
