import { isCollection } from '../../values/is-collection.ts';
import { setMember } from '../../values/set-member.ts';
import type { Value } from '../../values/value.ts';
import { type PathStep, readPath } from '../../values/walk-path.ts';
import { defineFunction } from '../define-function.ts';

export const set = defineFunction({
  name: 'set',
  group: 'general',
  summary: 'A copy of a collection with one value replaced.',
  details: 'Everything beside the path stays as it is; what is missing on the way is made.',
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
  evaluate: (collection, path, value) => replaced(collection, readPath(path), value),
});

function replaced(target: Value, [step, ...rest]: readonly PathStep[], value: Value): Value {
  if (step === undefined) return value;
  if (Array.isArray(target)) {
    const at = (typeof step === 'string' ? Number(step) : step.index) - 1;
    return target.map((item: Value, index) => (index === at ? replaced(item, rest, value) : item));
  }
  const name = typeof step === 'string' ? step : String(step.index);
  const copy: Record<string, Value> = {};
  if (target !== undefined && target !== null && isCollection(target)) {
    for (const key of Object.keys(target)) setMember(copy, key, target[key]);
  }
  setMember(copy, name, replaced(Object.hasOwn(copy, name) ? copy[name] : undefined, rest, value));
  return copy;
}
