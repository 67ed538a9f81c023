import { setMember, type Value, type ValueObject } from '../../engine/index.ts';

/** The object with one member set in its place, or without it when the value is undefined. */
export function withMember(object: ValueObject, name: string, value: Value): ValueObject {
  const next: Record<string, Value> = {};
  for (const key of Object.keys(object)) {
    const member = key === name ? value : object[key];
    if (member !== undefined) setMember(next, key, member);
  }
  if (value !== undefined && !Object.hasOwn(object, name)) setMember(next, name, value);
  return next;
}
