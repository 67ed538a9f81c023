import { defineEnvFunction } from '../define-function.ts';
import { fingerprint } from './fingerprint.ts';

export const arrayDiff = defineEnvFunction({
  name: 'arrayDiff',
  group: 'list',
  summary: 'The items of one list that are not in another.',
  details: 'Simple values are compared as text, collections deeply.',
  params: [
    { name: 'list', type: 'list', doc: 'What is filtered.' },
    { name: 'other', type: 'list', doc: 'What must not be in it.' },
  ],
  returns: 'list',
  certainty: 'inferred',
  source: 'iml.md §9.1',
  examples: [
    { call: 'arrayDiff(a; b)', result: [1, 2], scope: { a: [1, 2, 3], b: [3, 4] } },
    { call: 'arrayDiff(a; emptyarray)', result: ['x'], scope: { a: ['x'] } },
  ],
  evaluate: (env, list, other) => {
    env.spend(list.length + other.length);
    const unwanted = new Set(other.map(fingerprint));
    return list.filter((item) => !unwanted.has(fingerprint(item)));
  },
});
