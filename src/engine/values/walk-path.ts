import { element, member } from './member.ts';
import type { Value } from './value.ts';

/** `a`, `[2]`, `[]`, or a name in backticks. */
const step = /`([^`]*)`|\[\s*(-?\d*)\s*\]|([^.[\]`]+)/g;

/**
 * Follows a path that is known only at run time, as `get` does (iml.md §5.3): `'items[2].name'`, with 1-based indexes, or
 * a number as an index. Nothing on the way gives undefined.
 */
export function walkPath(value: Value, path: string | number): Value {
  if (typeof path === 'number') return Array.isArray(value) ? element(value, path) : member(value, String(path));
  let current = value;
  for (const [, quoted, index, name] of path.matchAll(step)) {
    if (current === undefined || current === null) return undefined;
    if (index !== undefined) current = element(current, index === '' ? 1 : Number(index));
    else current = member(current, quoted ?? (name as string).trim());
  }
  return current;
}
