import { defineFunction } from '../define-function.ts';

export const indexOf = defineFunction({
  name: 'indexOf',
  group: 'text',
  summary: 'Where a part first occurs in a text, from 0; −1 when it does not.',
  params: [
    { name: 'text', type: 'text', doc: 'What is searched.' },
    { name: 'value', type: 'text', doc: 'What is looked for.' },
    { name: 'start', type: 'number', doc: 'Where the search begins, from 0.', optional: true, defaultText: '0' },
  ],
  returns: 'number',
  certainty: 'documented',
  source: 'iml.md §9.2',
  examples: [
    { call: "indexOf('Make'; 'k')", result: 2 },
    { call: "indexOf('We love Make'; 'e'; 7)", result: 11 },
    { call: "indexOf('Make'; 'x')", result: -1 },
  ],
  evaluate: (text, value, start = 0) => text.indexOf(value, start),
});
