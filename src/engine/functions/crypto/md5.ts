import { defineFunction } from '../define-function.ts';
import { digestText } from './digest-text.ts';

export const md5 = defineFunction({
  name: 'md5',
  group: 'crypto',
  summary: 'The MD5 digest of a text or a buffer, in hex.',
  details: 'Text is taken as UTF-8. MD5 protects nothing any more; use it only where an API asks for it.',
  params: [{ name: 'value', type: 'any', doc: 'A text or a buffer.' }],
  returns: 'text',
  certainty: 'documented',
  source: 'iml.md §9.2',
  examples: [
    { call: "md5('Make')", result: '529a05ca6c1263aab080ec4f20754411' },
    { call: "md5('')", result: 'd41d8cd98f00b204e9800998ecf8427e' },
  ],
  evaluate: (value) => digestText('md5', value),
});
