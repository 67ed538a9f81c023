import { renderText } from '../../values/render-text.ts';
import { allowText } from '../../within-limits.ts';
import { defineEnvFunction } from '../define-function.ts';
import { binaryEncoding } from './binary-encoding.ts';

export const toBinary = defineEnvFunction({
  name: 'toBinary',
  group: 'text',
  summary: 'Any value as a buffer.',
  details: 'Whatever is no text is written as text first; a buffer stays as it is.',
  params: [
    { name: 'value', type: 'any', doc: 'What becomes bytes.' },
    {
      name: 'encoding',
      type: 'text',
      doc: 'How the text spells bytes: utf8, ascii, hex, base64 or binary.',
      optional: true,
      defaultText: "'utf8'",
    },
  ],
  returns: 'any',
  certainty: 'documented',
  source: 'iml.md §9.2',
  examples: [
    { call: "toBinary('4d616b65'; 'hex')", result: { $buffer: 'TWFrZQ==' } },
    { call: 'toBinary(12)', result: { $buffer: 'MTI=' } },
  ],
  evaluate: (env, value, encoding = 'utf8') => {
    if (value instanceof Uint8Array) return value;
    const text = renderText(value);
    if (Array.isArray(value)) allowText(text.length, env);
    return binaryEncoding(encoding).encode(text);
  },
});
