import { boundedText } from '../../within-limits.ts';
import { defineEnvFunction } from '../define-function.ts';

export const escapeJson = defineEnvFunction({
  name: 'escapeJSON',
  group: 'text',
  summary: 'The text as it stands between the quotes of a JSON text.',
  params: [{ name: 'text', type: 'text', doc: 'Any text.' }],
  returns: 'text',
  certainty: 'inferred',
  source: 'iml.md §9.1',
  examples: [
    { call: "escapeJSON('say ''hi''')", result: "say 'hi'" },
    { call: "escapeJSON('a' + newline + 'b')", result: String.raw`a\nb` },
  ],
  evaluate: (env, text) => boundedText(JSON.stringify(text).slice(1, -1), env),
});
