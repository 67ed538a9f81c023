import { defineFunction } from '../define-function.ts';

export const first = defineFunction({
  name: 'first',
  group: 'list',
  summary: 'The first item of a list; undefined when it has none.',
  params: [{ name: 'list', type: 'list', doc: 'Any list.' }],
  returns: 'any',
  certainty: 'source-derived',
  source: 'iml.md §9.5',
  examples: [
    { call: 'first(list)', result: 'a', scope: { list: ['a', 'b'] } },
    { call: "first(split('x-y'; '-'))", result: 'x' },
  ],
  evaluate: (list) => list[0],
});
