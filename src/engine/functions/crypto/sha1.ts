import { defineFunction } from '../define-function.ts';
import { digestDetails, digestParams, digestText } from './digest-text.ts';

export const sha1 = defineFunction({
  name: 'sha1',
  group: 'crypto',
  summary: 'The SHA-1 digest or HMAC of a text or a buffer.',
  details: digestDetails,
  params: digestParams,
  returns: 'text',
  certainty: 'documented',
  source: 'iml.md §9.2',
  examples: [
    { call: "sha1('a'; 'base64')", result: 'hvfkN/qlp/zhXR3cuerq6jd2Z7g=' },
    { call: "sha1('data'; 'base64'; 'secret')", result: 'mBjjMGulrCZ7XyZ5/kq9N+bNe1Q=' },
  ],
  evaluate: (value, encoding, key, keyEncoding) => digestText('sha1', value, encoding, key, keyEncoding),
});
