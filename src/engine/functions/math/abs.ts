import { defineFunction } from '../define-function.ts';

export const abs = defineFunction({
  name: 'abs',
  group: 'math',
  summary: 'The number without its sign.',
  params: [{ name: 'number', type: 'number', doc: 'Any number.' }],
  returns: 'number',
  certainty: 'documented',
  source: 'iml.md §9.3',
  examples: [
    { call: 'abs(-3.7)', result: 3.7 },
    { call: 'abs(5)', result: 5 },
  ],
  evaluate: (number) => Math.abs(number),
});
