import { defineFunction } from '../define-function.ts';

export const isArrayFunction = defineFunction({
  name: 'isArray',
  group: 'list',
  summary: 'Whether a value is a list.',
  params: [{ name: 'value', type: 'any', doc: 'Any value.' }],
  returns: 'boolean',
  certainty: 'source-derived',
  source: 'iml.md §9.6',
  examples: [
    { call: 'isArray(emptyarray)', result: true },
    { call: "isArray('a')", result: false },
  ],
  evaluate: (value) => Array.isArray(value),
});
