import { defineFunction } from '../define-function.ts';

export const round = defineFunction({
  name: 'round',
  group: 'math',
  summary: 'The nearest whole number; a half goes up.',
  params: [{ name: 'number', type: 'number', doc: 'What is rounded.' }],
  returns: 'number',
  certainty: 'documented',
  source: 'iml.md §9.3',
  examples: [
    { call: 'round(1.5)', result: 2 },
    { call: 'round(-1.5)', result: -1 },
  ],
  evaluate: (number) => Math.round(number),
});
