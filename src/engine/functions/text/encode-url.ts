import { boundedText } from '../../within-limits.ts';
import { defineEnvFunction } from '../define-function.ts';
import { FunctionError } from '../function-error.ts';

export const encodeUrl = defineEnvFunction({
  name: 'encodeURL',
  group: 'text',
  summary: 'The text as part of a URL, with special characters escaped.',
  details:
    "As JavaScript's encodeURIComponent; a text that was cut inside of a character, such as an emoji, is an error.",
  params: [{ name: 'text', type: 'text', doc: 'Any text.' }],
  returns: 'text',
  certainty: 'source-derived',
  source: 'iml.md §9.2',
  examples: [
    { call: "encodeURL('a b&c=d/é')", result: 'a%20b%26c%3Dd%2F%C3%A9' },
    { call: "encodeURL('plain')", result: 'plain' },
  ],
  evaluate: (env, text) => {
    if (loneSurrogate.test(text))
      throw new FunctionError('the text holds half of a character; was it cut inside of one?');
    return boundedText(encodeURIComponent(text), env);
  },
});

const loneSurrogate = /\p{Surrogate}/u;
