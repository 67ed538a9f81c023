import type { Value } from '../../values/value.ts';
import { boundedList } from '../../within-limits.ts';
import { defineEnvFunction } from '../define-function.ts';

export const flatten = defineEnvFunction({
  name: 'flatten',
  group: 'list',
  summary: 'A list with the items of its inner lists.',
  params: [
    { name: 'list', type: 'list', doc: 'A list of lists.' },
    { name: 'depth', type: 'number', doc: 'How many levels are opened.', optional: true, defaultText: '1' },
  ],
  returns: 'list',
  certainty: 'source-derived',
  source: 'iml.md §9.5',
  examples: [
    { call: 'flatten(list)', result: [1, 2, [3]], scope: { list: [1, [2, [3]]] } },
    { call: 'flatten(list; 2)', result: [1, 2, 3], scope: { list: [1, [2, [3]]] } },
  ],
  evaluate: (env, list, depth = 1) =>
    boundedList((list as readonly unknown[]).flat(Math.min(depth, env.limits.depth)) as readonly Value[], env),
});
