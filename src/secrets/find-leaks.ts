import { isCollection, type Value } from '../engine/index.ts';
import type { Taint, TaintedText } from './taint.ts';

/** A place where a secret can be read. */
export interface Leak {
  /** List indexes count from 0. Of a secret in a name: the collection it stands in, since only hiding that hides the name. */
  readonly path: readonly (string | number)[];
  readonly secret: TaintedText;
}

/** The places of a value whose text or names hold a secret, one leak a place: the longest secret. */
export function findLeaks(value: Value, taint: Taint, path: Leak['path'] = []): readonly Leak[] {
  if (typeof value === 'string' || typeof value === 'number') return leakAt(path, [String(value)], taint);
  if (Array.isArray(value)) {
    return value.flatMap((item: Value, index) => findLeaks(item, taint, [...path, index]));
  }
  if (value === undefined || value === null || !isCollection(value)) return [];
  const named = leakAt(path, Object.keys(value), taint);
  if (named.length > 0) return named;
  return Object.entries(value).flatMap(([key, member]) => findLeaks(member, taint, [...path, key]));
}

function leakAt(path: Leak['path'], texts: readonly string[], taint: Taint): readonly Leak[] {
  const secret = taint.texts.find((candidate) => texts.some((text) => text.includes(candidate.text)));
  return secret === undefined ? [] : [{ path, secret }];
}
