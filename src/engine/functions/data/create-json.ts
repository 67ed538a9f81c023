import { writeJson } from '../../values/write-json.ts';
import { allowText, boundedText } from '../../within-limits.ts';
import { defineEnvFunction } from '../define-function.ts';

export const createJson = defineEnvFunction({
  name: 'createJSON',
  group: 'data',
  summary: 'A value as compact JSON text.',
  details: 'Members without a value vanish; dates become ISO text. Nothing at all stays nothing.',
  params: [{ name: 'value', type: 'any', doc: 'What is written.' }],
  returns: 'text',
  certainty: 'source-derived',
  source: 'iml.md §9.6',
  examples: [
    { call: 'createJSON(value)', result: '{"a":1,"b":[true,null]}', scope: { value: { a: 1, b: [true, null] } } },
    { call: "createJSON('x')", result: '"x"' },
  ],
  evaluate: (env, value) => {
    let length = 0;
    const text = writeJson(value, (more) => {
      length += more;
      allowText(length, env);
    });
    return text === undefined ? undefined : boundedText(text, env);
  },
});
