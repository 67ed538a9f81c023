import { defineFunction } from '../define-function.ts';
import { numbersIn } from './numbers-in.ts';

export const max = defineFunction({
  name: 'max',
  group: 'math',
  summary: 'The largest number.',
  details: 'Takes a list or single values. Whatever is no number is skipped; without any number the result is null.',
  params: [{ name: 'values', type: 'any', doc: 'Numbers, or lists of them.', rest: true }],
  returns: 'number',
  certainty: 'documented',
  source: 'iml.md §9.3',
  examples: [
    { call: 'max(3; 1; 2)', result: 3 },
    { call: 'max(a)', result: 7, scope: { a: [null, 'x', 7, 3] } },
  ],
  evaluate: (...values) => {
    let largest: number | null = null;
    for (const number of numbersIn(values)) if (largest === null || number > largest) largest = number;
    return largest;
  },
});
