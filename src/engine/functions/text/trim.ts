import { defineFunction } from '../define-function.ts';

export const trim = defineFunction({
  name: 'trim',
  group: 'text',
  summary: 'The text without blanks at its ends.',
  params: [{ name: 'text', type: 'text', doc: 'Any text.' }],
  returns: 'text',
  certainty: 'documented',
  source: 'iml.md §9.2',
  examples: [
    { call: "trim('  a b  ')", result: 'a b' },
    { call: "trim(tab + 'x' + newline)", result: 'x' },
  ],
  evaluate: (text) => text.trim(),
});
