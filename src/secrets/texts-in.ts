import { isCollection, type Value } from '../engine/index.ts';

/** A text or long number somewhere in a value, with the names on the way to it. */
export interface TextIn {
  readonly text: string;
  readonly path: readonly (string | number)[];
}

/** Every text of a value, keys of collections left out. Numbers count as their decimal text. */
export function textsIn(value: Value, path: readonly (string | number)[] = []): readonly TextIn[] {
  if (typeof value === 'string') return [{ text: value, path }];
  if (typeof value === 'number') return [{ text: String(value), path }];
  if (Array.isArray(value)) return value.flatMap((item: Value, index) => textsIn(item, [...path, index]));
  if (value === undefined || value === null || !isCollection(value)) return [];
  return Object.entries(value).flatMap(([key, member]) => textsIn(member, [...path, key]));
}
