import { setMember } from '../../values/set-member.ts';
import type { Value } from '../../values/value.ts';
import { defineFunction } from '../define-function.ts';
import { namesIn } from './names-in.ts';

export const pick = defineFunction({
  name: 'pick',
  group: 'general',
  summary: 'A collection with only the named members.',
  details: 'Names the collection does not have are skipped.',
  params: [
    { name: 'collection', type: 'collection', doc: 'What is picked from.' },
    { name: 'keys', type: 'any', doc: 'Names of the members to keep.', rest: true },
  ],
  returns: 'collection',
  certainty: 'documented',
  source: 'iml.md §9.1',
  examples: [
    { call: "pick(user; 'name')", result: { name: 'Al' }, scope: { user: { name: 'Al', password: 'p' } } },
    { call: "pick(user; 'phone')", result: {}, scope: { user: { name: 'Al' } } },
  ],
  evaluate: (collection, ...keys) => {
    const picked: Record<string, Value> = {};
    for (const key of namesIn(keys)) if (Object.hasOwn(collection, key)) setMember(picked, key, collection[key]);
    return picked;
  },
});
