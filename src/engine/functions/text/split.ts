import { allowList } from '../../within-limits.ts';
import { defineEnvFunction } from '../define-function.ts';

export const split = defineEnvFunction({
  name: 'split',
  group: 'text',
  summary: 'Cuts a text into a list.',
  details:
    'The pieces are trimmed and empty ones are dropped, unless they are asked for. The separator is literal text.',
  params: [
    { name: 'text', type: 'text', doc: 'What is cut.' },
    { name: 'separator', type: 'text', doc: 'What stands between the pieces.' },
    { name: 'keepEmpty', type: 'boolean', doc: 'Whether empty pieces stay.', optional: true, defaultText: 'false' },
  ],
  returns: 'list',
  certainty: 'source-derived',
  source: 'iml.md §9.2',
  examples: [
    { call: "split('John, George, Paul'; ',')", result: ['John', 'George', 'Paul'] },
    { call: "split('a,,b'; ',')", result: ['a', 'b'] },
    { call: "split('a,,b'; ','; true)", result: ['a', '', 'b'] },
  ],
  evaluate: (env, text, separator, keepEmpty = false) => {
    const pieces = text.split(separator, env.limits.listLength + 1).map((piece) => piece.trim());
    allowList(pieces.length, env);
    return keepEmpty ? pieces : pieces.filter((piece) => piece !== '');
  },
});
