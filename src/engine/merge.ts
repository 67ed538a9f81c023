import { isCollection } from './values/is-collection.ts';
import { setMember } from './values/set-member.ts';
import type { Value } from './values/value.ts';

/**
 * Merges as `temp` blocks do (iml.md §6): members deeply, lists index by index without shrinking, undefined skipped,
 * everything else replaced. Neither argument is changed.
 */
export function mergeValues(base: Value, patch: Value): Value {
  if (patch === undefined) return base;
  if (Array.isArray(patch)) return mergeLists(Array.isArray(base) ? base : [], patch);
  if (patch === null || !isCollection(patch)) return patch;
  const merged: Record<string, Value> = {};
  if (base !== null && base !== undefined && isCollection(base)) {
    for (const key of Object.keys(base)) setMember(merged, key, base[key]);
  }
  for (const key of Object.keys(patch)) {
    if (patch[key] === undefined) continue;
    setMember(merged, key, mergeValues(Object.hasOwn(merged, key) ? merged[key] : undefined, patch[key]));
  }
  return merged;
}

function mergeLists(base: readonly Value[], patch: readonly Value[]): readonly Value[] {
  const length = Math.max(base.length, patch.length);
  return Array.from({ length }, (_, index) => mergeValues(base[index], patch[index]));
}
