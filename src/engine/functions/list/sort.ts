import { isEmptyText } from '../../values/empty-text.ts';
import { renderText } from '../../values/render-text.ts';
import type { Value } from '../../values/value.ts';
import { pathWalker } from '../../values/walk-path.ts';
import { defineEnvFunction } from '../define-function.ts';

export const sort = defineEnvFunction({
  name: 'sort',
  group: 'list',
  summary: 'A list in order.',
  details:
    'Numbers and dates by size, texts by code unit (A B a b), or without regard to case with `ci`. Equal items keep their order. A second argument that is no order is taken as the key, and a third one then as the order.',
  params: [
    { name: 'list', type: 'list', doc: 'What is sorted.' },
    { name: 'order', type: 'text', doc: '`asc`, `desc`, `asc ci` or `desc ci`.', optional: true, defaultText: "'asc'" },
    { name: 'key', type: 'text', doc: 'For lists of collections: the name or path to sort by.', optional: true },
  ],
  returns: 'list',
  certainty: 'documented',
  source: 'iml.md §9.5',
  examples: [
    { call: "sort(list; 'desc')", result: [3, 2, 1], scope: { list: [3, 1, 2] } },
    { call: "sort(list; 'asc ci')", result: ['a', 'B', 'c'], scope: { list: ['c', 'a', 'B'] } },
    {
      call: "sort(people; 'asc'; 'name')",
      result: [{ name: 'Ann' }, { name: 'Bob' }],
      scope: { people: [{ name: 'Bob' }, { name: 'Ann' }] },
    },
  ],
  evaluate: (env, list, order = 'asc', key) => {
    env.spend(list.length);
    const keyFirst = readOrder(order) === null && (key === undefined || readOrder(key) !== null);
    const known = readOrder(keyFirst ? (key ?? '') : order);
    const path = keyFirst ? order : key;
    const read = path === undefined ? (item: Value) => item : pathWalker(path);
    const fold = known?.[2] !== undefined;
    const turn = known?.[1]?.toLowerCase() === 'desc' ? -1 : 1;
    return list
      .map((item) => ({ item, place: placeOf(read(item), fold) }))
      .toSorted((a, b) => turn * compare(a.place, b.place))
      .map(({ item }) => item);
  },
});

const readOrder = (text: string): RegExpExecArray | null => /^\s*(asc|desc)(\s+ci)?\s*$/i.exec(text);

/** What an item is sorted by: kinds first, so that mixed lists have one order. */
interface Place {
  readonly kind: 'number' | 'text' | 'nothing';
  readonly number: number;
  readonly text: string;
}

function placeOf(value: Value, fold: boolean): Place {
  if (value === undefined || value === null || isEmptyText(value)) return { kind: 'nothing', number: 2, text: '' };
  if (typeof value === 'number' || typeof value === 'boolean')
    return { kind: 'number', number: Number(value), text: '' };
  if (value instanceof Date) return { kind: 'number', number: value.getTime(), text: '' };
  const text = renderText(value);
  return { kind: 'text', number: 0, text: fold ? text.toLowerCase() : text };
}

const kinds: readonly Place['kind'][] = ['number', 'text', 'nothing'];

function compare(a: Place, b: Place): number {
  if (a.kind !== b.kind) return kinds.indexOf(a.kind) - kinds.indexOf(b.kind);
  if (a.kind === 'number') return a.number < b.number ? -1 : Number(a.number > b.number);
  return a.text < b.text ? -1 : Number(a.text > b.text);
}
