import { defineFunction } from '../define-function.ts';

export const lower = defineFunction({
  name: 'lower',
  group: 'text',
  summary: 'The text in lower case.',
  params: [{ name: 'text', type: 'text', doc: 'Any text.' }],
  returns: 'text',
  certainty: 'documented',
  source: 'iml.md §9.2',
  examples: [
    { call: "lower('Hello')", result: 'hello' },
    { call: "lower('ÀÉÎ')", result: 'àéî' },
  ],
  evaluate: (text) => text.toLowerCase(),
});
