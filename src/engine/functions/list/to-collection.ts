import { renderText } from '../../values/render-text.ts';
import { setMember } from '../../values/set-member.ts';
import type { Value } from '../../values/value.ts';
import { pathWalker } from '../../values/walk-path.ts';
import { defineEnvFunction } from '../define-function.ts';

export const toCollection = defineEnvFunction({
  name: 'toCollection',
  group: 'list',
  summary: 'One collection from a list of names and values.',
  details: 'Of items with the same name the last one counts.',
  params: [
    { name: 'list', type: 'list', doc: 'A list of collections.' },
    { name: 'key', type: 'text', doc: 'Where an item holds the name.' },
    { name: 'value', type: 'text', doc: 'Where an item holds the value.' },
  ],
  returns: 'collection',
  certainty: 'documented',
  source: 'iml.md §9.5',
  examples: [
    {
      call: "toCollection(list; 'name'; 'age')",
      result: { Bob: 22, Tim: 23 },
      scope: {
        list: [
          { name: 'Bob', age: 22 },
          { name: 'Tim', age: 23 },
        ],
      },
    },
    { call: "toCollection(emptyarray; 'k'; 'v')", result: {} },
  ],
  evaluate: (env, list, key, value) => {
    env.spend(list.length);
    const readKey = pathWalker(key);
    const readValue = pathWalker(value);
    const collection: Record<string, Value> = {};
    for (const item of list) setMember(collection, renderText(readKey(item)), readValue(item));
    return collection;
  },
});
