import { isCollection } from '../../values/is-collection.ts';
import { renderText } from '../../values/render-text.ts';
import { defineFunction } from '../define-function.ts';

export const length = defineFunction({
  name: 'length',
  group: 'text',
  summary: 'How long something is: the characters of a text, the bytes of a buffer, the items of a list.',
  details:
    'Characters are UTF-16 units, so an emoji counts as two or more. Nothing has length 0; a collection counts its members.',
  params: [{ name: 'value', type: 'any', doc: 'What is measured.' }],
  returns: 'number',
  certainty: 'documented',
  source: 'iml.md §9.2',
  examples: [
    { call: "length('hello')", result: 5 },
    { call: 'length(list)', result: 2, scope: { list: ['a', 'b'] } },
    { call: 'length(null)', result: 0 },
  ],
  evaluate: (value) => {
    if (value === undefined || value === null) return 0;
    if (Array.isArray(value) || value instanceof Uint8Array) return value.length;
    return isCollection(value) ? Object.keys(value).length : renderText(value).length;
  },
});
