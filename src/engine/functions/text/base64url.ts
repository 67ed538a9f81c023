import { encodeBase64, toBase64Url } from '../../../base/base64.ts';
import { boundedText } from '../../within-limits.ts';
import { defineEnvFunction } from '../define-function.ts';
import { bytesOf } from './bytes-of.ts';

export const base64url = defineEnvFunction({
  name: 'base64url',
  group: 'text',
  summary: 'Base64 that is safe in URLs: `-` and `_` instead of `+` and `/`, no padding.',
  details: 'Text that already is base64 is only respelled; anything else is encoded first.',
  params: [{ name: 'value', type: 'any', doc: 'Base64 text, or a text or buffer to encode.' }],
  returns: 'text',
  certainty: 'inferred',
  source: 'iml.md §9.2',
  examples: [
    { call: "base64url('a+b/cw==')", result: 'a-b_cw' },
    { call: "base64url('hi!')", result: 'aGkh' },
  ],
  evaluate: (env, value) => {
    const isBase64 = typeof value === 'string' && value.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(value);
    return boundedText(toBase64Url(isBase64 ? value : encodeBase64(bytesOf(value))), env);
  },
});
