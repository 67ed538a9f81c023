import { defineFunction } from '../define-function.ts';
import { digestDetails, digestParams, digestText } from './digest-text.ts';

export const sha256 = defineFunction({
  name: 'sha256',
  group: 'crypto',
  summary: 'The SHA-256 digest or HMAC of a text or a buffer.',
  details: digestDetails,
  params: digestParams,
  returns: 'text',
  certainty: 'documented',
  source: 'iml.md §9.2',
  examples: [
    { call: "sha256('a'; 'base64')", result: 'ypeBEsobvcr6wjGzmiPcTaeG7/gUfE5yuYB3ha/uSLs=' },
    {
      call: "sha256('data'; 'hex'; 'a2V5'; 'base64')",
      result: '5031fe3d989c6d1537a013fa6e739da23463fdaec3b70137d828e36ace221bd0',
    },
    { call: "base64url(sha256('verifier'; 'base64'))", result: 'iMnq5o6zALKXGivsnlom_0F5_WYda32GHkxlV7mq7hQ' },
  ],
  evaluate: (value, encoding, key, keyEncoding) => digestText('sha256', value, encoding, key, keyEncoding),
});
