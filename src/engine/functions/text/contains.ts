import { renderText } from '../../values/render-text.ts';
import type { Value } from '../../values/value.ts';
import { defineFunction } from '../define-function.ts';

export const contains = defineFunction({
  name: 'contains',
  group: 'text',
  summary: 'Whether a text contains a part, or a list an item.',
  details: 'Items are compared strictly, with their type; only texts can ignore case.',
  params: [
    { name: 'value', type: 'any', doc: 'A text or a list.' },
    { name: 'search', type: 'any', doc: 'The part or the item.' },
    {
      name: 'ignoreCase',
      type: 'boolean',
      doc: 'Whether upper and lower case count as equal.',
      optional: true,
      defaultText: 'false',
    },
  ],
  returns: 'boolean',
  certainty: 'documented',
  source: 'iml.md §9.2, §9.5',
  examples: [
    { call: "contains('Hello World'; 'Hello')", result: true },
    { call: "contains('Hello'; 'hELL'; true)", result: true },
    { call: 'contains(list; 2)', result: true, scope: { list: [1, 2] } },
  ],
  evaluate: (value, search, ignoreCase = false) => {
    const fold = (text: string): string => (ignoreCase ? text.toLowerCase() : text);
    if (!Array.isArray(value)) return fold(renderText(value)).includes(fold(renderText(search)));
    if (typeof search !== 'string') return value.includes(search);
    const wanted = fold(search);
    return (value as readonly Value[]).some((item) => typeof item === 'string' && fold(item) === wanted);
  },
});
