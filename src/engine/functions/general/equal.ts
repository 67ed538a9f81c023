import { looselyEqual } from '../../values/compare.ts';
import { defineFunction } from '../define-function.ts';

export const equal = defineFunction({
  name: 'equal',
  group: 'general',
  summary: 'Whether two values are equal, as the operator `=` sees it.',
  params: [
    { name: 'a', type: 'any', doc: 'One value.' },
    { name: 'b', type: 'any', doc: 'The other.' },
  ],
  returns: 'boolean',
  certainty: 'inferred',
  source: 'iml.md §9.1',
  examples: [
    { call: 'equal(1; 1)', result: true },
    { call: "equal('a'; 'b')", result: false },
  ],
  evaluate: looselyEqual,
});
