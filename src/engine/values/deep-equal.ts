import { isCollection } from './is-collection.ts';
import type { Value } from './value.ts';

/** Structural equality without coercion; members whose value is undefined count as absent, NaN equals NaN, 0 equals -0. */
export function deepEqual(a: Value, b: Value): boolean {
  if (a === b || (Number.isNaN(a) && Number.isNaN(b))) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a)) {
    const left = a as readonly Value[];
    return (
      Array.isArray(b) && left.length === b.length && left.every((item, index) => deepEqual(item, b[index] as Value))
    );
  }
  if (a instanceof Date) return b instanceof Date && Object.is(a.getTime(), b.getTime());
  if (a instanceof Uint8Array) {
    return b instanceof Uint8Array && a.length === b.length && a.every((byte, index) => byte === b[index]);
  }
  if (a instanceof String) return b instanceof String;
  if (!isCollection(a) || !isCollection(b)) return false;
  const keys = presentKeys(a);
  return (
    keys.length === presentKeys(b).length && keys.every((key) => Object.hasOwn(b, key) && deepEqual(a[key], b[key]))
  );
}

const presentKeys = (object: Readonly<Record<string, Value>>): string[] =>
  Object.keys(object).filter((key) => object[key] !== undefined);
