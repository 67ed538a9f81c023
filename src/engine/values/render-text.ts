import { decodeUtf8 } from '../../base/utf8.ts';
import type { Value } from './value.ts';

/** The text of a value wherever text is needed (iml.md §6). */
export function renderText(value: Value): string {
  switch (typeof value) {
    case 'string':
      return value;
    case 'number':
    case 'boolean':
      return String(value);
    case 'undefined':
      return '';
    default:
      return renderObject(value);
  }
}

function renderObject(value: Exclude<Value, string | number | boolean | undefined>): string {
  if (value === null) return '';
  if (Array.isArray(value)) return (value as readonly Value[]).map(renderText).join(',');
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? 'Invalid date' : value.toISOString();
  if (value instanceof Uint8Array) return decodeUtf8(value);
  if (value instanceof String) return '';
  return '{object}';
}
