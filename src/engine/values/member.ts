import { isCollection } from './is-collection.ts';
import type { Value, ValueObject } from './value.ts';

/**
 * One step by name (iml.md §5.3): an own member of a collection; on a list the name is a 1-based index. Everything
 * else, and whatever a prototype would lend, is undefined.
 */
export function member(value: Value, name: string): Value {
  if (Array.isArray(value)) return integer.test(name) ? item(value, Number(name)) : undefined;
  return value !== undefined && value !== null && isCollection(value) && Object.hasOwn(value, name)
    ? value[name]
    : undefined;
}

/** As `member`, for a name that needs no check (`needsOwnCheck`): a mere property read. */
export function plainMember(value: Value, name: string): Value {
  return (value as ValueObject | null | undefined)?.[name];
}

/** One step by index (iml.md §5.3): 1 is the first item of a list, -1 the last. Whatever is no list stays itself. */
export function element(value: Value, index: number): Value {
  return Array.isArray(value) ? item(value, index) : (value ?? undefined);
}

/** One step by a computed key (iml.md §3.1): a 1-based index on a list, a member's name elsewhere. */
export function keyed(value: Value, key: string | number): Value {
  if (!Array.isArray(value) || typeof key === 'string') return member(value, String(key));
  return item(value, key);
}

/** Whether reading this name can meet something that no collection owns: an inherited name, or an index of a list. */
export function needsOwnCheck(name: string): boolean {
  const first = name.charCodeAt(0);
  return (first < 58 && integer.test(name)) || inheritedNames.has(name);
}

function item(list: readonly Value[], index: number): Value {
  return index > 0 ? list[index - 1] : index < 0 ? list[list.length + index] : undefined;
}

const integer = /^-?\d+$/;

const inheritedNames: ReadonlySet<string> = new Set(
  [Object, Date, Uint8Array, String, Number, Boolean, Array].flatMap((type) => {
    const names: string[] = ['length'];
    for (
      let prototype: object | null = type.prototype;
      prototype !== null;
      prototype = Object.getPrototypeOf(prototype)
    ) {
      names.push(...Object.getOwnPropertyNames(prototype));
    }
    return names;
  }),
);
