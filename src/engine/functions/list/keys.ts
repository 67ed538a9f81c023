import { isCollection } from '../../values/is-collection.ts';
import { defineEnvFunction } from '../define-function.ts';

export const keys = defineEnvFunction({
  name: 'keys',
  group: 'list',
  summary: 'The names of a collection’s members.',
  details: 'For a list, its 0-based indexes as text.',
  params: [{ name: 'value', type: 'any', doc: 'A collection or a list.' }],
  returns: 'list',
  certainty: 'documented',
  source: 'iml.md §9.5',
  examples: [
    { call: 'keys(o)', result: ['b', 'a'], scope: { o: { b: 1, a: 2 } } },
    { call: 'keys(list)', result: ['0', '1'], scope: { list: ['x', 'y'] } },
  ],
  evaluate: (env, value) => {
    if (value === undefined || value === null || !(Array.isArray(value) || isCollection(value))) return [];
    const names = Object.keys(value);
    env.spend(names.length);
    return names;
  },
});
