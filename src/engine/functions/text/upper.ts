import { defineFunction } from '../define-function.ts';

export const upper = defineFunction({
  name: 'upper',
  group: 'text',
  summary: 'The text in upper case.',
  params: [{ name: 'text', type: 'text', doc: 'Any text.' }],
  returns: 'text',
  certainty: 'documented',
  source: 'iml.md §9.2',
  examples: [
    { call: "upper('Hello')", result: 'HELLO' },
    { call: "upper('straße')", result: 'STRASSE' },
  ],
  evaluate: (text) => text.toUpperCase(),
});
