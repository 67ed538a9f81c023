import type { Value } from '../../values/value.ts';
import { defineFunction } from '../define-function.ts';

export const ifempty = defineFunction({
  name: 'ifempty',
  group: 'general',
  summary: "The first argument, unless it is undefined, null or ''; then the second.",
  details:
    '0, false, empty lists and empty collections count as present. The second argument is evaluated only when it is needed.',
  params: [
    { name: 'value', type: 'any', doc: 'What is wanted.' },
    { name: 'fallback', type: 'any', doc: 'What stands in for nothing.', lazy: true },
  ],
  returns: 'any',
  certainty: 'documented',
  source: 'iml.md §9.1',
  examples: [
    { call: "ifempty(parameters.name; 'nobody')", result: 'nobody', scope: { parameters: {} } },
    { call: 'ifempty(0; 5)', result: 0 },
  ],
  branchOf: (value) => (isNothing(value) ? 1 : 0),
  evaluate: (value, fallback) => (isNothing(value) ? fallback() : value),
});

const isNothing = (value: Value): boolean => value === undefined || value === null || value === '';
