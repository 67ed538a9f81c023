import { isCollection } from '../../values/is-collection.ts';
import type { Value } from '../../values/value.ts';
import { defineEnvFunction } from '../define-function.ts';

export const toArray = defineEnvFunction({
  name: 'toArray',
  group: 'list',
  summary: 'A collection as a list of `key` and `value`.',
  details: 'For a list the key is the 0-based index.',
  params: [{ name: 'value', type: 'any', doc: 'A collection or a list.' }],
  returns: 'list',
  certainty: 'source-derived',
  source: 'iml.md §9.5',
  examples: [
    { call: 'toArray(o)', result: [{ key: 'a', value: 1 }], scope: { o: { a: 1 } } },
    { call: 'toArray(list)', result: [{ key: 0, value: 'x' }], scope: { list: ['x'] } },
  ],
  evaluate: (env, value) => {
    if (Array.isArray(value)) {
      env.spend(value.length);
      return value.map((item: Value, key) => ({ key, value: item }));
    }
    if (value === undefined || value === null || !isCollection(value)) return [];
    const names = Object.keys(value);
    env.spend(names.length);
    return names.map((key) => ({ key, value: value[key] }));
  },
});
