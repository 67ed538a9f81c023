import { defineFunction } from '../define-function.ts';

export const shift = defineFunction({
  name: 'shift',
  group: 'list',
  summary: 'The first item of a list.',
  details: 'The list itself stays as it is: a value that nobody else can see could not be changed.',
  params: [{ name: 'list', type: 'list', doc: 'Any list.' }],
  returns: 'any',
  certainty: 'source-derived',
  source: 'iml.md §9.6',
  examples: [
    { call: "shift(split('a/b/c'; '/'))", result: 'a' },
    { call: 'shift(list)', result: 1, scope: { list: [1, 2, 3] } },
  ],
  evaluate: (list) => list[0],
});
