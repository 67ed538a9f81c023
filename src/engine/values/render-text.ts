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
  if (Array.isArray(value)) return renderList(value);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? 'Invalid date' : value.toISOString();
  if (value instanceof Uint8Array) return decodeUtf8(value);
  if (value instanceof String) return '';
  return '{object}';
}

/** Joined one by one: of long texts this only notes the pieces, so that a limit is met before the whole is made. */
function renderList(list: readonly Value[]): string {
  let text = '';
  for (let at = 0; at < list.length; at++) text += at === 0 ? renderText(list[at]) : `,${renderText(list[at])}`;
  return text;
}
