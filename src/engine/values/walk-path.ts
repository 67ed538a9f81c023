import { element, member, needsOwnCheck, plainMember } from './member.ts';
import type { Value } from './value.ts';

/** One step of a path that is known only at run time: a name, or a 1-based index. */
export type PathStep = string | { readonly index: number };

/**
 * Follows such a path, as `get` does (iml.md §5.3): `'items[2].name'`, with names in backticks where they hold dots, or a
 * number as an index. Nothing on the way gives undefined.
 */
export function walkPath(value: Value, path: string | number): Value {
  if (typeof path === 'number') return Array.isArray(value) ? element(value, path) : member(value, String(path));
  return pathWalker(path)(value);
}

/** The walk of one path for many values; the path is read once. */
export function pathWalker(path: string): (value: Value) => Value {
  const steps = readPath(path);
  const [first] = steps;
  if (steps.length === 1 && typeof first === 'string') {
    return needsOwnCheck(first) ? (value) => member(value, first) : (value) => plainMember(value, first);
  }
  return (value) => {
    let current = value;
    for (const step of steps) {
      if (current === undefined || current === null) return undefined;
      current = typeof step === 'string' ? member(current, step) : element(current, step.index);
    }
    return current;
  };
}

/** The name that a path consists of, if a mere property read finds it (`needsOwnCheck`). */
export function plainName(path: string): string | undefined {
  const steps = readPath(path);
  const [name] = steps;
  return steps.length === 1 && typeof name === 'string' && !needsOwnCheck(name) ? name : undefined;
}

/** A path's steps. Brackets hold an index or a quoted name, nothing means 1; what stands between dots is a name. */
export function readPath(path: string): readonly PathStep[] {
  return [...path.matchAll(piece)].map(([, backticked, index, single, double, name = '']) =>
    index === undefined ? (backticked ?? single ?? double ?? name.trim()) : { index: index === '' ? 1 : Number(index) },
  );
}

const piece = /`([^`]*)`|\[\s*(-?\d*)\s*\]|\[\s*(?:'([^']*)'|"([^"]*)")\s*\]|([^.[\]`]+)/g;
