import { renderText } from '../../values/render-text.ts';
import { defineFunction } from '../define-function.ts';
import { binaryEncoding } from './binary-encoding.ts';

export const toStringFunction = defineFunction({
  name: 'toString',
  group: 'text',
  summary: 'Any value as text.',
  details:
    'A buffer is decoded, as UTF-8 unless another encoding is named. Lists are joined by commas; a collection is {object}.',
  params: [
    { name: 'value', type: 'any', doc: 'What is written as text.' },
    {
      name: 'encoding',
      type: 'text',
      doc: 'For buffers: utf8, hex, base64, ascii or latin1.',
      optional: true,
      defaultText: "'utf8'",
    },
  ],
  returns: 'text',
  certainty: 'documented',
  source: 'iml.md §9.2, §6',
  examples: [
    { call: "toString(toBinary('TWFrZQ=='; 'base64'))", result: 'Make' },
    { call: 'toString(a)', result: '1,2,3', scope: { a: [1, 2, 3] } },
  ],
  evaluate: (value, encoding = 'utf8') =>
    value instanceof Uint8Array ? binaryEncoding(encoding).decode(value) : renderText(value),
});
