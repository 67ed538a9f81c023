import { boundedText } from '../../within-limits.ts';
import { defineEnvFunction } from '../define-function.ts';

export const escapeHtml = defineEnvFunction({
  name: 'escapeHTML',
  group: 'text',
  summary: 'The text with `&`, `<` and `>` as character references; quotes stay.',
  params: [{ name: 'text', type: 'text', doc: 'Any text.' }],
  returns: 'text',
  certainty: 'documented',
  source: 'iml.md §9.2',
  examples: [
    { call: "escapeHTML('<b>Hello</b>')", result: '&lt;b&gt;Hello&lt;/b&gt;' },
    { call: "escapeHTML('a & b')", result: 'a &amp; b' },
  ],
  evaluate: (env, text) =>
    boundedText(text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'), env),
});
