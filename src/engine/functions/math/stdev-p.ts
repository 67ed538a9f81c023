import { defineFunction } from '../define-function.ts';
import { numbersIn } from './numbers-in.ts';
import { squaredDeviation } from './squared-deviation.ts';

export const stdevP = defineFunction({
  name: 'stdevP',
  group: 'math',
  summary: 'The standard deviation of a whole population (divides by n).',
  details: 'Whatever is no number is skipped; without any number the result is null.',
  params: [{ name: 'values', type: 'any', doc: 'Numbers, or lists of them.', rest: true }],
  returns: 'number',
  certainty: 'documented',
  source: 'iml.md §9.3',
  examples: [
    { call: 'stdevP(1; 2; 3; 4; 5)', result: Math.SQRT2 },
    { call: 'stdevP(2; 4; 4; 4; 5; 5; 7; 9)', result: 2 },
  ],
  evaluate: (...values) => {
    const numbers = numbersIn(values);
    return numbers.length === 0 ? null : Math.sqrt(squaredDeviation(numbers) / numbers.length);
  },
});
