import { defineFunction } from '../define-function.ts';

export const ascii = defineFunction({
  name: 'ascii',
  group: 'text',
  summary: 'The text without characters outside of ASCII.',
  details: 'With the second argument letters first lose their marks, so that ě stays as e.',
  params: [
    { name: 'text', type: 'text', doc: 'Any text.' },
    {
      name: 'removeDiacritics',
      type: 'boolean',
      doc: 'Whether letters lose their marks first.',
      optional: true,
      defaultText: 'false',
    },
  ],
  returns: 'text',
  certainty: 'documented',
  source: 'iml.md §9.2',
  examples: [
    { call: "ascii('ěščřž'; true)", result: 'escrz' },
    { call: "ascii('naïve café')", result: 'nave caf' },
  ],
  evaluate: (text, removeDiacritics = false) =>
    (removeDiacritics ? text.normalize('NFD') : text).replaceAll(/[^\0-\x7f]/g, ''),
});
