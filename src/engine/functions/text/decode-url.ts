import { defineFunction } from '../define-function.ts';
import { FunctionError } from '../function-error.ts';

export const decodeUrl = defineFunction({
  name: 'decodeURL',
  group: 'text',
  summary: 'The text without the escapes of a URL.',
  details: "As JavaScript's decodeURIComponent: `+` is no blank, and an escape that is none is an error.",
  params: [{ name: 'text', type: 'text', doc: 'A part of a URL.' }],
  returns: 'text',
  certainty: 'documented',
  source: 'iml.md §9.2',
  examples: [
    { call: "decodeURL('Automate%20your%20workflow')", result: 'Automate your workflow' },
    { call: "decodeURL('a+b')", result: 'a+b' },
  ],
  evaluate: (text) => {
    try {
      return decodeURIComponent(text);
    } catch (error) {
      if (!(error instanceof URIError)) throw error;
      throw new FunctionError('the text has a % that begins no escape.');
    }
  },
});
