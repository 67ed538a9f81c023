import { defineEnvFunction } from '../define-function.ts';
import { fingerprint } from './fingerprint.ts';

export const arrayIntersect = defineEnvFunction({
  name: 'arrayIntersect',
  group: 'list',
  summary: 'The items of one list that are in another as well.',
  details: 'Simple values are compared as text, collections deeply.',
  params: [
    { name: 'list', type: 'list', doc: 'What is filtered.' },
    { name: 'other', type: 'list', doc: 'What must be in it.' },
  ],
  returns: 'list',
  certainty: 'inferred',
  source: 'iml.md §9.1',
  examples: [
    { call: 'arrayIntersect(a; b)', result: [3], scope: { a: [1, 2, 3], b: [3, 4] } },
    { call: 'arrayIntersect(a; emptyarray)', result: [], scope: { a: ['x'] } },
  ],
  evaluate: (env, list, other) => {
    env.spend(list.length + other.length);
    const wanted = new Set(other.map(fingerprint));
    return list.filter((item) => wanted.has(fingerprint(item)));
  },
});
