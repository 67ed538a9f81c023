import type { Value } from '../../values/value.ts';
import { defineEnvFunction } from '../define-function.ts';

export const shuffle = defineEnvFunction({
  name: 'shuffle',
  group: 'list',
  summary: 'A list in random order.',
  params: [{ name: 'list', type: 'list', doc: 'Any list.' }],
  returns: 'list',
  certainty: 'source-derived',
  source: 'iml.md §9.5',
  examples: [
    { call: 'length(shuffle(list))', result: 3, scope: { list: [1, 2, 3] } },
    { call: 'sort(shuffle(list))', result: [1, 2, 3], scope: { list: [2, 3, 1] } },
  ],
  evaluate: (env, list) => {
    env.spend(list.length);
    const shuffled = [...list];
    for (let at = shuffled.length - 1; at > 0; at--) {
      const other = Math.floor(env.random() * (at + 1));
      [shuffled[at], shuffled[other]] = [shuffled[other] as Value, shuffled[at] as Value];
    }
    return shuffled;
  },
});
