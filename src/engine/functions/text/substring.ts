import { defineFunction } from '../define-function.ts';

export const substring = defineFunction({
  name: 'substring',
  group: 'text',
  summary: 'A part of a text, by 0-based positions.',
  details: 'Positions beyond the ends are moved to them; a start after the end swaps the two.',
  params: [
    { name: 'text', type: 'text', doc: 'Any text.' },
    { name: 'start', type: 'number', doc: 'Position of the first character, from 0.' },
    {
      name: 'end',
      type: 'number',
      doc: 'Position after the last character; the end of the text when left out.',
      optional: true,
    },
  ],
  returns: 'text',
  certainty: 'documented',
  source: 'iml.md §9.2',
  examples: [
    { call: "substring('Hello'; 1; 3)", result: 'el' },
    { call: "substring('Hello'; 2)", result: 'llo' },
  ],
  evaluate: (text, start, end) => text.substring(start, end),
});
