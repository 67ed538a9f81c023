import type { Value, ValueObject } from './value.ts';

/** Whether a value has named members: no list, date, buffer or `emptystring`. */
export function isCollection(value: Value): value is ValueObject {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof Date) &&
    !(value instanceof Uint8Array) &&
    !(value instanceof String)
  );
}
