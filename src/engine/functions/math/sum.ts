import { defineFunction } from '../define-function.ts';
import { numbersIn } from './numbers-in.ts';

export const sum = defineFunction({
  name: 'sum',
  group: 'math',
  summary: 'The sum of all numbers.',
  details: 'Takes a list or single values. Whatever is no number is skipped; without any number the result is 0.',
  params: [{ name: 'values', type: 'any', doc: 'Numbers, or lists of them.', rest: true }],
  returns: 'number',
  certainty: 'documented',
  source: 'iml.md §9.3',
  examples: [
    { call: 'sum(1; 2; 3)', result: 6 },
    { call: 'sum(a)', result: 6, scope: { a: [1, 2, 'x', 3, null] } },
  ],
  evaluate: (...values) => numbersIn(values).reduce((total, number) => total + number, 0),
});
