import { defineFunction } from '../define-function.ts';

export const floor = defineFunction({
  name: 'floor',
  group: 'math',
  summary: 'The largest whole number that is not larger.',
  params: [{ name: 'number', type: 'number', doc: 'What is rounded down.' }],
  returns: 'number',
  certainty: 'documented',
  source: 'iml.md §9.3',
  examples: [
    { call: 'floor(1.9)', result: 1 },
    { call: 'floor(-1.1)', result: -2 },
  ],
  evaluate: (number) => Math.floor(number),
});
