import { encodeBase64 } from '../../../base/base64.ts';
import { boundedText } from '../../within-limits.ts';
import { defineEnvFunction } from '../define-function.ts';
import { bytesOf } from './bytes-of.ts';

export const base64 = defineEnvFunction({
  name: 'base64',
  group: 'text',
  summary: 'The base64 form of a text or a buffer.',
  details: 'Text is encoded as UTF-8.',
  params: [{ name: 'value', type: 'any', doc: 'A text or a buffer.' }],
  returns: 'text',
  certainty: 'documented',
  source: 'iml.md §9.2',
  examples: [
    { call: "base64('Make')", result: 'TWFrZQ==' },
    { call: "base64(user + ':' + password)", result: 'dTpw', scope: { user: 'u', password: 'p' } },
  ],
  evaluate: (env, value) => boundedText(encodeBase64(bytesOf(value)), env),
});
