import { setMember } from '../../values/set-member.ts';
import type { Value } from '../../values/value.ts';
import { defineFunction } from '../define-function.ts';
import { namesIn } from './names-in.ts';

export const omit = defineFunction({
  name: 'omit',
  group: 'general',
  summary: 'A collection without the named members.',
  params: [
    { name: 'collection', type: 'collection', doc: 'What is copied.' },
    { name: 'keys', type: 'any', doc: 'Names of the members to leave out.', rest: true },
  ],
  returns: 'collection',
  certainty: 'documented',
  source: 'iml.md §9.1',
  examples: [
    { call: "omit(user; 'password')", result: { name: 'Al' }, scope: { user: { name: 'Al', password: 'p' } } },
    { call: "omit(user; 'phone')", result: { name: 'Al' }, scope: { user: { name: 'Al' } } },
  ],
  evaluate: (collection, ...keys) => {
    const left = new Set(namesIn(keys));
    const rest: Record<string, Value> = {};
    for (const key of Object.keys(collection)) if (!left.has(key)) setMember(rest, key, collection[key]);
    return rest;
  },
});
