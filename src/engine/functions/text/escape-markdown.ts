import { boundedText } from '../../within-limits.ts';
import { defineEnvFunction } from '../define-function.ts';

export const escapeMarkdown = defineEnvFunction({
  name: 'escapeMarkdown',
  group: 'text',
  summary: 'The text with the characters that mean something in Markdown as character references.',
  details: 'Known for certain are `# * _ |` and the backtick; the rest of the set is our choice.',
  params: [{ name: 'text', type: 'text', doc: 'Any text.' }],
  returns: 'text',
  certainty: 'documented',
  source: 'iml.md §9.2',
  examples: [
    { call: "escapeMarkdown('# Header')", result: '&#35; Header' },
    { call: "escapeMarkdown('*b* _i_')", result: '&#42;b&#42; &#95;i&#95;' },
  ],
  evaluate: (env, text) =>
    boundedText(
      text.replaceAll(/[#*_`|\\{}[\]()+\-.!~>]/g, (mark) => `&#${mark.charCodeAt(0)};`),
      env,
    ),
});
