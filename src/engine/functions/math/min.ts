import { defineFunction } from '../define-function.ts';
import { numbersIn } from './numbers-in.ts';

export const min = defineFunction({
  name: 'min',
  group: 'math',
  summary: 'The smallest number.',
  details: 'Takes a list or single values. Whatever is no number is skipped; without any number the result is null.',
  params: [{ name: 'values', type: 'any', doc: 'Numbers, or lists of them.', rest: true }],
  returns: 'number',
  certainty: 'documented',
  source: 'iml.md §9.3',
  examples: [
    { call: 'min(3; 1; 2)', result: 1 },
    { call: 'min(100; parameters.limit)', result: 100, scope: { parameters: {} } },
  ],
  evaluate: (...values) => {
    let smallest: number | null = null;
    for (const number of numbersIn(values)) if (smallest === null || number < smallest) smallest = number;
    return smallest;
  },
});
