import { decodeBase64, encodeBase64 } from '../base/base64.ts';
import type { Value } from '../engine/index.ts';

/**
 * A value as JSON, so that a link, a file or a sealed record can carry it. A date is `{"$date": ISO text}`, bytes are
 * `{"$bytes": base64}`; a collection whose own key begins with `$` is wrapped in `{"$plain": …}`, so nothing typed by
 * a user can pass for one of these.
 */
export function toPortable(value: Value): unknown {
  if (value === undefined || value === null || typeof value !== 'object') return value;
  if (value instanceof Date) return { $date: Number.isNaN(value.getTime()) ? null : value.toISOString() };
  if (value instanceof Uint8Array) return { $bytes: encodeBase64(value) };
  if (value instanceof String) return '';
  if (Array.isArray(value)) return value.map((item: Value) => toPortable(item) ?? null);
  const entries = Object.entries(value as Readonly<Record<string, Value>>);
  const plain = Object.fromEntries(entries.map(([key, item]) => [key, toPortable(item)]));
  return entries.some(([key]) => key.startsWith('$')) ? { $plain: plain } : plain;
}

/** The value that `toPortable` wrote. Anything else is taken as the plain data it is. */
export function fromPortable(data: unknown): Value {
  if (data === null || typeof data !== 'object') return scalar(data);
  if (Array.isArray(data)) return data.map(fromPortable);
  const [only, ...more] = Object.entries(data);
  if (only !== undefined && more.length === 0) {
    const [key, content] = only;
    if (key === '$date') return new Date(typeof content === 'string' ? content : Number.NaN);
    if (key === '$bytes' && typeof content === 'string') return decodeBase64(content);
    if (key === '$plain' && typeof content === 'object' && content !== null) return collection(content);
  }
  return collection(data);
}

const collection = (data: object): Value =>
  Object.fromEntries(Object.entries(data).map(([key, item]) => [key, fromPortable(item)]));

function scalar(data: unknown): Value {
  return typeof data === 'string' || typeof data === 'number' || typeof data === 'boolean' || data === null
    ? data
    : undefined;
}
