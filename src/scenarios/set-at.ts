import type { Json } from '../runtime/index.ts';
import type { BodyPath } from './body-path.ts';

/**
 * A value with another one at a path; what is no collection on the way becomes one. As expressions walk: a name in a list is
 * one of its first item, and an index of what is no list is passed over.
 */
export function setAt(value: Json, [step, ...rest]: BodyPath, to: Json): Json {
  if (step === undefined) return to;
  if (typeof step === 'number') {
    if (isFilledObject(value)) return setAt(value, rest, to);
    const items: readonly Json[] = isList(value) ? value : [];
    const length = Math.max(items.length, step + 1);
    return Array.from({ length }, (_, at) => (at === step ? setAt(items[at] ?? {}, rest, to) : (items[at] ?? {})));
  }
  if (isList(value) && value.length > 0) return setAt(value, [0, step, ...rest], to);
  const object = membersOf(value);
  return { ...object, [step]: setAt(Object.hasOwn(object, step) ? (object[step] as Json) : {}, rest, to) };
}

/** A value without what stands at a path. */
export function withoutAt(value: Json, path: BodyPath): Json {
  return changeAt(value, path, () => undefined);
}

/** A value with what stands at a path changed, or taken out where the change is undefined; as it was where nothing stands there. */
export function changeAt(value: Json, [step, ...rest]: BodyPath, change: (value: Json) => Json | undefined): Json {
  if (step === undefined) return value;
  if (isList(value)) {
    if (typeof step === 'string') return changeAt(value, [0, step, ...rest], change);
    return value.flatMap((item, at) => {
      const next = at !== step ? item : rest.length === 0 ? change(item) : changeAt(item, rest, change);
      return next === undefined ? [] : [next];
    });
  }
  const object = membersOf(value);
  if (typeof step === 'number' || !Object.hasOwn(object, step)) return value;
  const member = object[step] as Json;
  const next = rest.length === 0 ? change(member) : changeAt(member, rest, change);
  return Object.fromEntries(
    Object.entries(object).flatMap(([key, item]) =>
      key !== step ? [[key, item]] : next === undefined ? [] : [[key, next]],
    ),
  );
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

const isFilledObject = (value: Json): boolean => Object.keys(membersOf(value)).length > 0;

const membersOf = (value: Json): Readonly<Record<string, Json>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, Json>) : {};
