import { defineFunction } from '../define-function.ts';

export const capitalize = defineFunction({
  name: 'capitalize',
  group: 'text',
  summary: 'The text with its first character in upper case; the rest stays.',
  params: [{ name: 'text', type: 'text', doc: 'Any text.' }],
  returns: 'text',
  certainty: 'documented',
  source: 'iml.md §9.2',
  examples: [
    { call: "capitalize('make')", result: 'Make' },
    { call: "capitalize('hELLO wORLD')", result: 'HELLO wORLD' },
  ],
  evaluate: (text) => {
    const code = text.codePointAt(0);
    if (code === undefined) return '';
    const first = String.fromCodePoint(code);
    return first.toUpperCase() + text.slice(first.length);
  },
});
