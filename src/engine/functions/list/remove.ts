import { defineEnvFunction } from '../define-function.ts';

export const remove = defineEnvFunction({
  name: 'remove',
  group: 'list',
  summary: 'A list without the given values.',
  details: 'Values are compared strictly, with their type, so only simple values can be removed.',
  params: [
    { name: 'list', type: 'list', doc: 'What is copied.' },
    { name: 'values', type: 'any', doc: 'What is left out, one argument each.', rest: true },
  ],
  returns: 'list',
  certainty: 'documented',
  source: 'iml.md §9.5',
  examples: [
    { call: "remove(list; 'b')", result: ['a', 'c'], scope: { list: ['a', 'b', 'c'] } },
    { call: 'remove(list; 1; 3)', result: [2], scope: { list: [1, 2, 3] } },
  ],
  evaluate: (env, list, ...values) => {
    env.spend(list.length);
    const unwanted = new Set(values);
    return list.filter((item) => !unwanted.has(item));
  },
});
