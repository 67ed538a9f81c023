import type { Json } from '../runtime/index.ts';

/** A value with another one at a path; what is no object on the way becomes one. */
export function setAt(value: Json, [name, ...rest]: readonly string[], to: Json): Json {
  if (name === undefined) return to;
  const object = membersOf(value);
  return { ...object, [name]: setAt(object[name] ?? {}, rest, to) };
}

/** A value without what stands at a path. */
export function withoutAt(value: Json, [name, ...rest]: readonly string[]): Json {
  const object = membersOf(value);
  if (name === undefined || !Object.hasOwn(object, name)) return value;
  if (rest.length > 0) return { ...object, [name]: withoutAt(object[name] as Json, rest) };
  return Object.fromEntries(Object.entries(object).filter(([key]) => key !== name));
}

const membersOf = (value: Json): Readonly<Record<string, Json>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, Json>) : {};
