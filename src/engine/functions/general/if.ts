import { defineFunction } from '../define-function.ts';

export const ifFunction = defineFunction({
  name: 'if',
  group: 'general',
  summary: 'The second argument when the condition is truthy, else the third.',
  details:
    "Falsy are false, 0, '', null, undefined and NaN; 'false', '0', empty lists and collections are truthy. Only the chosen argument is evaluated.",
  params: [
    { name: 'condition', type: 'any', doc: 'What decides.' },
    { name: 'then', type: 'any', doc: 'The value when the condition is truthy.', lazy: true },
    { name: 'else', type: 'any', doc: 'The value otherwise; undefined when left out.', lazy: true, optional: true },
  ],
  returns: 'any',
  certainty: 'documented',
  source: 'iml.md §9.1',
  examples: [
    { call: "if(1 = 1; 'A'; 'B')", result: 'A' },
    { call: "if(body.code; 'refused'; 'fine')", result: 'fine', scope: { body: {} } },
    { call: "if('false'; 'text is truthy'; 'never')", result: 'text is truthy' },
  ],
  branchOf: (condition) => (condition ? 1 : 2),
  evaluate: (condition, then, otherwise) => (condition ? then() : otherwise?.()),
});
