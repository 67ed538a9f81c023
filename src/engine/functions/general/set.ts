import { isCollection } from '../../values/is-collection.ts';
import { setMember } from '../../values/set-member.ts';
import type { Value } from '../../values/value.ts';
import { type PathStep, readPath } from '../../values/walk-path.ts';
import { defineFunction } from '../define-function.ts';
import { FunctionError } from '../function-error.ts';

export const set = defineFunction({
  name: 'set',
  group: 'general',
  summary: 'A copy of a collection with one value replaced.',
  details:
    'Everything beside the path stays as it is; what is missing on the way is made. A list can grow by one item at its end.',
  params: [
    { name: 'collection', type: 'any', doc: 'What is copied.' },
    { name: 'path', type: 'text', doc: 'Names joined by dots; lists count from 1.' },
    { name: 'value', type: 'any', doc: 'What stands there in the copy.' },
  ],
  returns: 'any',
  certainty: 'inferred',
  source: 'iml.md §9.1',
  examples: [
    { call: "set(user; 'name'; 'John')", result: { name: 'John', age: 3 }, scope: { user: { name: 'Al', age: 3 } } },
    { call: "set(user; 'address.city'; 'Brno')", result: { address: { city: 'Brno' } }, scope: { user: {} } },
  ],
  evaluate: (collection, path, value) => {
    const steps = readPath(path);
    if (steps.length > longestPath) throw new FunctionError(`the path has more than ${longestPath} steps.`);
    return replaced(collection, steps, value);
  },
});

/** As deep as a JSON value may be nested. */
const longestPath = 200;

function replaced(target: Value, [step, ...rest]: readonly PathStep[], value: Value): Value {
  if (step === undefined) return value;
  if (Array.isArray(target)) {
    return withItem(target, typeof step === 'string' ? Number(step) : step.index, rest, value);
  }
  const name = typeof step === 'string' ? step : String(step.index);
  const copy: Record<string, Value> = {};
  if (target !== undefined && target !== null && isCollection(target)) {
    for (const key of Object.keys(target)) setMember(copy, key, target[key]);
  }
  setMember(copy, name, replaced(Object.hasOwn(copy, name) ? copy[name] : undefined, rest, value));
  return copy;
}

/** A list with one item replaced, or with one more at its end. */
function withItem(list: readonly Value[], index: number, rest: readonly PathStep[], value: Value): readonly Value[] {
  const at = index < 0 ? list.length + index : index - 1;
  if (!Number.isInteger(at) || at < 0 || at > list.length) {
    throw new FunctionError(`the list has ${list.length} items, and the path asks for another place in it.`);
  }
  const copy = [...list];
  copy[at] = replaced(list[at], rest, value);
  return copy;
}
