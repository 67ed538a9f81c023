import { defineFunction } from '../define-function.ts';
import { numbersIn } from './numbers-in.ts';

export const median = defineFunction({
  name: 'median',
  group: 'math',
  summary: 'The middle number, or the mean of the middle two.',
  details: 'Takes a list or single values. Whatever is no number is skipped; without any number the result is null.',
  params: [{ name: 'values', type: 'any', doc: 'Numbers, or lists of them.', rest: true }],
  returns: 'number',
  certainty: 'documented',
  source: 'iml.md §9.3',
  examples: [
    { call: 'median(3; 5; 7)', result: 5 },
    { call: 'median(2; 3; 5; 8)', result: 4 },
  ],
  evaluate: (...values) => {
    const sorted = numbersIn(values).toSorted((a, b) => a - b);
    const upper = sorted[Math.floor(sorted.length / 2)];
    const lower = sorted[Math.ceil(sorted.length / 2) - 1];
    return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
  },
});
