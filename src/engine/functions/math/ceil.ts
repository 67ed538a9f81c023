import { defineFunction } from '../define-function.ts';

export const ceil = defineFunction({
  name: 'ceil',
  group: 'math',
  summary: 'The smallest whole number that is not smaller.',
  params: [{ name: 'number', type: 'number', doc: 'What is rounded up.' }],
  returns: 'number',
  certainty: 'documented',
  source: 'iml.md §9.3',
  examples: [
    { call: 'ceil(1.2)', result: 2 },
    { call: 'ceil(-1.9)', result: -1 },
  ],
  evaluate: (number) => Math.ceil(number),
});
