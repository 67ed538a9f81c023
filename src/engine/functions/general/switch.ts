import { renderText } from '../../values/render-text.ts';
import type { Value } from '../../values/value.ts';
import { defineFunction } from '../define-function.ts';

export const switchFunction = defineFunction({
  name: 'switch',
  group: 'general',
  summary: 'The result that stands behind the first value equal to the expression.',
  details:
    'Values are compared as text. A single argument at the end is the result when nothing matches; without it that is undefined.',
  params: [
    { name: 'expression', type: 'any', doc: 'What is compared.' },
    {
      name: 'value, result',
      type: 'any',
      doc: 'Pairs of a value and its result; one more argument is the default.',
      rest: true,
    },
  ],
  returns: 'any',
  certainty: 'documented',
  source: 'iml.md §9.1',
  examples: [
    { call: "switch('B'; 'A'; 1; 'B'; 2)", result: 2 },
    { call: "switch('X'; 'A'; 1; 4)", result: 4 },
    { call: "switch(1; '1'; 'compared as text')", result: 'compared as text' },
  ],
  branchOf: (expression, ...pairs) => 1 + chosenOf(expression, pairs),
  evaluate: (expression, ...pairs) => pairs[chosenOf(expression, pairs)],
});

/** Where the result stands in the list; the length of the list when there is none. */
function chosenOf(expression: Value, pairs: readonly Value[]): number {
  const wanted = asText(expression);
  for (let at = 0; at + 1 < pairs.length; at += 2) if (asText(pairs[at]) === wanted) return at + 1;
  return pairs.length % 2 === 1 ? pairs.length - 1 : pairs.length;
}

/** JavaScript's `String(x)`, by which nothing is the text `null` or `undefined`. */
const asText = (value: Value): string => (value === undefined || value === null ? String(value) : renderText(value));
