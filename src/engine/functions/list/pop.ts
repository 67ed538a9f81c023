import { defineFunction } from '../define-function.ts';

export const pop = defineFunction({
  name: 'pop',
  group: 'list',
  summary: 'The last item of a list.',
  details: 'The list itself stays as it is: a value that nobody else can see could not be changed.',
  params: [{ name: 'list', type: 'list', doc: 'Any list.' }],
  returns: 'any',
  certainty: 'source-derived',
  source: 'iml.md §9.6',
  examples: [
    { call: "pop(split('a/b/c'; '/'))", result: 'c' },
    { call: 'pop(list)', result: 3, scope: { list: [1, 2, 3] } },
  ],
  evaluate: (list) => list.at(-1),
});
