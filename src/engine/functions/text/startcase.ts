import { defineFunction } from '../define-function.ts';

export const startcase = defineFunction({
  name: 'startcase',
  group: 'text',
  summary: 'Each word with its first letter in upper case and the rest in lower case.',
  params: [{ name: 'text', type: 'text', doc: 'Words between blanks.' }],
  returns: 'text',
  certainty: 'documented',
  source: 'iml.md §9.2',
  examples: [
    { call: "startcase('hello WORLD')", result: 'Hello World' },
    { call: "startcase('éCOLE normale')", result: 'École Normale' },
  ],
  evaluate: (text) =>
    text.toLowerCase().replace(/(^|\s)(\S)/gu, (_match, blank: string, first: string) => blank + first.toUpperCase()),
});
