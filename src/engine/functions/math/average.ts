import { defineFunction } from '../define-function.ts';
import { numbersIn } from './numbers-in.ts';

export const average = defineFunction({
  name: 'average',
  group: 'math',
  summary: 'The mean of all numbers.',
  details: 'Takes a list or single values. Whatever is no number is skipped; without any number the result is null.',
  params: [{ name: 'values', type: 'any', doc: 'Numbers, or lists of them.', rest: true }],
  returns: 'number',
  certainty: 'documented',
  source: 'iml.md §9.3',
  examples: [
    { call: 'average(1; 2; 3; 4)', result: 2.5 },
    { call: 'average(a)', result: 3, scope: { a: [2, 'x', 4, null] } },
  ],
  evaluate: (...values) => {
    const numbers = numbersIn(values);
    return numbers.length === 0 ? null : numbers.reduce((total, number) => total + number, 0) / numbers.length;
  },
});
