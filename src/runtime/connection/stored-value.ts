import { decodeBase64, encodeBase64 } from '../../base/base64.ts';
import { isCollection, isEmptyText, setMember, type Value, type ValueObject } from '../../engine/index.ts';

/**
 * A value as a connection keeps it, which is JSON: dates become ISO text (U17), bytes `{"__base64": …}` (U6), members
 * without a value vanish, list items without one become null.
 */
export function toStoredValue(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return (value as readonly Value[]).map((item) => toStoredValue(item) ?? null);
  if (value instanceof Date)
    return spellings.get(value) ?? (Number.isNaN(value.getTime()) ? null : value.toISOString());
  if (value instanceof Uint8Array) return { __base64: encodeBase64(value) };
  if (isEmptyText(value)) return '';
  return isCollection(value) ? mapMembers(value, toStoredValue) : value;
}

/** The form that `toStoredValue` writes, and nothing looser: a user's text such as `2025-03-01` is no date (U17). */
const writtenDate = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/;

/** How a date was written where it was kept: what nobody replaces stays as it is, to the last digit. */
const spellings = new WeakMap<Date, string>();

/** A kept value as expressions see it: dates are dates again, and bytes are bytes. */
export function fromStoredValue(value: Value): Value {
  if (typeof value === 'string') return writtenDate.test(value) ? toDate(value) : value;
  if (Array.isArray(value)) return (value as readonly Value[]).map(fromStoredValue);
  if (value === null || value === undefined || !isCollection(value)) return value;
  return toBytes(value) ?? mapMembers(value, fromStoredValue);
}

/** Bytes in the form that `toStoredValue` gives them; undefined for any other collection. */
function toBytes(value: ValueObject): Uint8Array | undefined {
  const { __base64: text, ...others } = value;
  return typeof text === 'string' && Object.keys(others).length === 0 ? decodeBase64(text) : undefined;
}

function toDate(text: string): Value {
  const date = new Date(text);
  if (Number.isNaN(date.getTime())) return text;
  spellings.set(date, text);
  return date;
}

/** Members whose value is undefined are left out. */
function mapMembers(collection: ValueObject, map: (value: Value) => Value): ValueObject {
  const mapped: Record<string, Value> = {};
  for (const key of Object.keys(collection)) {
    const value = map(collection[key]);
    if (value !== undefined) setMember(mapped, key, value);
  }
  return mapped;
}
