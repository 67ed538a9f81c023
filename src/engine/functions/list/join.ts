import { renderText } from '../../values/render-text.ts';
import { allowText } from '../../within-limits.ts';
import { defineEnvFunction } from '../define-function.ts';

export const join = defineEnvFunction({
  name: 'join',
  group: 'list',
  summary: 'The items of a list as one text, with a separator between them.',
  details: 'Items that are null or undefined are empty.',
  params: [
    { name: 'list', type: 'list', doc: 'What is joined.' },
    { name: 'separator', type: 'text', doc: 'What stands between the items.', optional: true, defaultText: "','" },
  ],
  returns: 'text',
  certainty: 'documented',
  source: 'iml.md §9.2',
  examples: [
    { call: "join(list; ' ')", result: 'read write', scope: { list: ['read', 'write'] } },
    { call: 'join(list)', result: '3,1,2', scope: { list: [3, 1, 2] } },
  ],
  evaluate: (env, list, separator = ',') => {
    env.spend(list.length);
    let text = '';
    for (let at = 0; at < list.length; at++) {
      if (at > 0) text += separator;
      text += renderText(list[at]);
    }
    allowText(text.length, env);
    return text;
  },
});
