import { boundedList } from '../../within-limits.ts';
import { defineEnvFunction } from '../define-function.ts';

export const add = defineEnvFunction({
  name: 'add',
  group: 'list',
  summary: 'A list with more items at its end.',
  details: 'To add numbers write `a + b`.',
  params: [
    { name: 'list', type: 'list', doc: 'What is extended.' },
    { name: 'items', type: 'any', doc: 'What is added, one argument each.', rest: true },
  ],
  returns: 'list',
  certainty: 'documented',
  source: 'iml.md §9.5',
  examples: [
    { call: "add(list; 'c'; 'd')", result: ['a', 'b', 'c', 'd'], scope: { list: ['a', 'b'] } },
    { call: 'add(emptyarray; 6)', result: [6] },
  ],
  evaluate: (env, list, ...items) => boundedList([...list, ...items], env),
});
