import { isEmptyText } from './empty-text.ts';
import type { Value } from './value.ts';

export type TypeName =
  | 'text'
  | 'number'
  | 'boolean'
  | 'date'
  | 'buffer'
  | 'list'
  | 'collection'
  | 'null'
  | 'undefined'
  | 'empty text';

/** What to call a value in front of a user. */
export function typeName(value: Value): TypeName {
  if (value === undefined) return 'undefined';
  if (value === null) return 'null';
  if (typeof value === 'string') return 'text';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'boolean';
  if (Array.isArray(value)) return 'list';
  if (value instanceof Date) return 'date';
  if (value instanceof Uint8Array) return 'buffer';
  return isEmptyText(value) ? 'empty text' : 'collection';
}
