import { defineFunction } from '../define-function.ts';
import { digestDetails, digestParams, digestText } from './digest-text.ts';

export const sha512 = defineFunction({
  name: 'sha512',
  group: 'crypto',
  summary: 'The SHA-512 digest or HMAC of a text or a buffer.',
  details: digestDetails,
  params: digestParams,
  returns: 'text',
  certainty: 'documented',
  source: 'iml.md §9.2',
  examples: [
    {
      call: "sha512('a'; 'base64')",
      result: 'H0D8ktokFpR1CXnubPWC8tXX0o4YM13gWrxU0FYOD1MChgxlK/CNVgJSql50IQVG82n7u86MEs/HlXsmUv6adQ==',
    },
    {
      call: "sha512('data'; 'base64'; 'a2V5'; 'base64')",
      result: 'PFlToY9zA+xlO6FwrjNPr6COOEby7+MXuH786CN2JTy1Kowx3c3lo6Lu4YPCs0y5H4XmTdvDJfdpKxmUc1ecWA==',
    },
  ],
  evaluate: (value, encoding, key, keyEncoding) => digestText('sha512', value, encoding, key, keyEncoding),
});
