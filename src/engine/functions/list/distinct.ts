import type { Value } from '../../values/value.ts';
import { pathWalker } from '../../values/walk-path.ts';
import { defineEnvFunction } from '../define-function.ts';
import { fingerprint } from './fingerprint.ts';

export const distinct = defineEnvFunction({
  name: 'distinct',
  aliases: ['deduplicate'],
  group: 'list',
  summary: 'A list without repeated items; the first of equal ones stays.',
  details: "Simple values are compared as text, so 1 equals '1'; collections deeply, or by one key.",
  params: [
    { name: 'list', type: 'list', doc: 'Any list.' },
    { name: 'key', type: 'text', doc: 'For lists of collections: the name or path that is compared.', optional: true },
  ],
  returns: 'list',
  certainty: 'source-derived',
  source: 'iml.md §9.5',
  examples: [
    { call: 'distinct(list)', result: [1, 2], scope: { list: [1, '1', 2] } },
    {
      call: "distinct(people; 'age')",
      result: [{ n: 'a', age: 1 }],
      scope: {
        people: [
          { n: 'a', age: 1 },
          { n: 'b', age: 1 },
        ],
      },
    },
    { call: 'deduplicate(list)', result: ['a', 'b'], scope: { list: ['a', 'b', 'a'] } },
  ],
  evaluate: (env, list, key) => {
    env.spend(list.length);
    const read = key === undefined ? (item: Value) => item : pathWalker(key);
    const seen = new Set<string>();
    return list.filter((item) => {
      const mark = fingerprint(read(item));
      if (seen.has(mark)) return false;
      seen.add(mark);
      return true;
    });
  },
});
