import type { Value } from '../../values/value.ts';
import { boundedList } from '../../within-limits.ts';
import { defineEnvFunction } from '../define-function.ts';

export const merge = defineEnvFunction({
  name: 'merge',
  group: 'list',
  summary: 'Several lists as one, one after the other.',
  details: 'Whatever is no list is dropped.',
  params: [{ name: 'lists', type: 'any', doc: 'The lists, one argument each.', rest: true }],
  returns: 'list',
  certainty: 'documented',
  source: 'iml.md §9.5',
  examples: [
    { call: 'merge(a; b)', result: [1, 2, 3], scope: { a: [1, 2], b: [3] } },
    { call: 'merge(a; null)', result: [1], scope: { a: [1] } },
  ],
  evaluate: (env, ...lists) => boundedList(lists.filter((list) => Array.isArray(list)).flat() as readonly Value[], env),
});
