import { defineFunction } from '../define-function.ts';
import { readJsonText } from './read-json-text.ts';

export const parseJson = defineFunction({
  name: 'parseJSON',
  group: 'data',
  summary: 'The value that a JSON text describes.',
  details: 'Strict JSON, as `JSON.parse`: no comments, no trailing commas. Anything else raises an error.',
  params: [{ name: 'text', type: 'any', doc: 'The JSON text, or a buffer with it in UTF-8.' }],
  returns: 'any',
  certainty: 'source-derived',
  source: 'iml.md §9.6',
  examples: [
    { call: 'parseJSON(text)', result: { k: 'v' }, scope: { text: '{"k":"v"}' } },
    { call: "get(parseJSON('[1,2]'); 2)", result: 2 },
  ],
  evaluate: readJsonText,
});
