import { defineFunction } from '../define-function.ts';

export const last = defineFunction({
  name: 'last',
  group: 'list',
  summary: 'The last item of a list; undefined when it has none.',
  params: [{ name: 'list', type: 'list', doc: 'Any list.' }],
  returns: 'any',
  certainty: 'source-derived',
  source: 'iml.md §9.5',
  examples: [
    { call: 'last(list)', result: 'b', scope: { list: ['a', 'b'] } },
    { call: "last(split('x-y'; '-'))", result: 'y' },
  ],
  evaluate: (list) => list.at(-1),
});
