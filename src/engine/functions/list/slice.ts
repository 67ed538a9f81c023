import { defineEnvFunction } from '../define-function.ts';

export const slice = defineEnvFunction({
  name: 'slice',
  group: 'list',
  summary: 'A part of a list, by 0-based positions.',
  details: 'Negative positions count from the end.',
  params: [
    { name: 'list', type: 'list', doc: 'Any list.' },
    { name: 'start', type: 'number', doc: 'Position of the first item, from 0.' },
    {
      name: 'end',
      type: 'number',
      doc: 'Position after the last item; the end of the list when left out.',
      optional: true,
    },
  ],
  returns: 'list',
  certainty: 'documented',
  source: 'iml.md §9.5',
  examples: [
    { call: 'slice(list; 0; 2)', result: [3, 1], scope: { list: [3, 1, 2] } },
    { call: 'slice(list; -1)', result: [2], scope: { list: [3, 1, 2] } },
  ],
  evaluate: (env, list, start, end) => {
    env.spend(list.length);
    return list.slice(start, end);
  },
});
