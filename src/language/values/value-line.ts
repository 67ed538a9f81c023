import { encodeBase64 } from '../../base/base64.ts';
import { isCollection, typeName, type Value } from '../../engine/index.ts';
import { isDots } from './secret-test.ts';

/** Longest text beside the code. */
export const lineLength = 120;

/** Members and items looked at; more would not fit on a line anyway. */
const most = 40;

/** A value on one line, as JSON where it can be, cut at a length. Lists and collections show what is in them. */
export function valueLine(value: Value, length = lineLength): string {
  const text = isDots(value) ? String(value) : lineOf(value, length);
  return text.length <= length ? text : `${cut(text, length - 1)}…`;
}

/** What kind of value it is and how large: `text 34`, `list 3`. Short texts are counted by looking at them. */
export function typeLine(value: Value): string {
  const type = typeName(value);
  if (typeof value === 'string') return value.length > 20 ? `${type} ${value.length}` : type;
  if (Array.isArray(value)) return `${type} ${value.length}`;
  if (value instanceof Uint8Array) return `${type} ${value.length}`;
  return type === 'collection' ? `${type} ${Object.keys(value as object).length}` : type;
}

function lineOf(value: Value, room: number): string {
  if (value === undefined) return 'undefined';
  if (typeof value === 'string') return JSON.stringify(cut(value, room));
  if (typeof value === 'number') return String(value);
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? 'invalid date' : value.toISOString();
  if (value instanceof Uint8Array) return encodeBase64(value.subarray(0, room));
  if (Array.isArray(value)) return `[${joined(value.slice(0, most), (item: Value) => lineOf(item, room), room)}]`;
  if (value === null || !isCollection(value)) return JSON.stringify(value);
  const names = Object.keys(value).slice(0, most);
  return names.length === 0 ? '{}' : `{ ${joined(names, (name) => `${name}: ${lineOf(value[name], room)}`, room)} }`;
}

/** Pieces until the room is used up, so that a huge value costs no more than a line. */
function joined<T>(pieces: readonly T[], write: (piece: T) => string, room: number): string {
  let text = '';
  for (const piece of pieces) {
    if (text.length > room) return text;
    text += (text === '' ? '' : ', ') + write(piece);
  }
  return text;
}

/** Never between the two halves of a character. */
function cut(text: string, length: number): string {
  const part = text.slice(0, length);
  return /[\uD800-\uDBFF]$/.test(part) ? part.slice(0, -1) : part;
}
