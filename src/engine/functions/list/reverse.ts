import { defineEnvFunction } from '../define-function.ts';

export const reverse = defineEnvFunction({
  name: 'reverse',
  group: 'list',
  summary: 'A list from its end to its start.',
  params: [{ name: 'list', type: 'list', doc: 'Any list.' }],
  returns: 'list',
  certainty: 'source-derived',
  source: 'iml.md §9.5',
  examples: [
    { call: 'reverse(list)', result: [3, 2, 1], scope: { list: [1, 2, 3] } },
    { call: 'reverse(emptyarray)', result: [] },
  ],
  evaluate: (env, list) => {
    env.spend(list.length);
    return list.toReversed();
  },
});
