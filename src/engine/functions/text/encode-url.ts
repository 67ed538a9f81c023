import { boundedText } from '../../within-limits.ts';
import { defineEnvFunction } from '../define-function.ts';

export const encodeUrl = defineEnvFunction({
  name: 'encodeURL',
  group: 'text',
  summary: 'The text as part of a URL, with special characters escaped.',
  details: "As JavaScript's encodeURIComponent; half of a character pair becomes the replacement character.",
  params: [{ name: 'text', type: 'text', doc: 'Any text.' }],
  returns: 'text',
  certainty: 'source-derived',
  source: 'iml.md §9.2',
  examples: [
    { call: "encodeURL('a b&c=d/é')", result: 'a%20b%26c%3Dd%2F%C3%A9' },
    { call: "encodeURL('plain')", result: 'plain' },
  ],
  evaluate: (env, text) => boundedText(encodeURIComponent(text.replaceAll(loneSurrogate, '\ufffd')), env),
});

const loneSurrogate = /\p{Surrogate}/gu;
