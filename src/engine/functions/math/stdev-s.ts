import { defineFunction } from '../define-function.ts';
import { numbersIn } from './numbers-in.ts';
import { squaredDeviation } from './squared-deviation.ts';

export const stdevS = defineFunction({
  name: 'stdevS',
  group: 'math',
  summary: 'The standard deviation of a sample (divides by n − 1).',
  details: 'Whatever is no number is skipped; with fewer than two numbers the result is null.',
  params: [{ name: 'values', type: 'any', doc: 'Numbers, or lists of them.', rest: true }],
  returns: 'number',
  certainty: 'documented',
  source: 'iml.md §9.3',
  examples: [
    { call: 'stdevS(1; 3)', result: Math.SQRT2 },
    { call: 'stdevS(4; 4; 4)', result: 0 },
  ],
  evaluate: (...values) => {
    const numbers = numbersIn(values);
    return numbers.length < 2 ? null : Math.sqrt(squaredDeviation(numbers) / (numbers.length - 1));
  },
});
