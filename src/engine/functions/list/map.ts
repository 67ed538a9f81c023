import { renderText } from '../../values/render-text.ts';
import type { Value } from '../../values/value.ts';
import { pathWalker } from '../../values/walk-path.ts';
import { defineEnvFunction } from '../define-function.ts';

export const map = defineEnvFunction({
  name: 'map',
  group: 'list',
  summary: 'One value of each item of a list.',
  details: 'With a filter, only of the items whose filter key, as text, is one of the comma-separated values.',
  params: [
    { name: 'list', type: 'list', doc: 'A list of collections.' },
    { name: 'key', type: 'text', doc: 'A name, or a path with dots.' },
    { name: 'filterKey', type: 'text', doc: 'The name or path that decides which items count.', optional: true },
    {
      name: 'values',
      type: 'any',
      doc: 'Values of the filter key to keep: text with commas, or a list.',
      optional: true,
    },
  ],
  returns: 'list',
  certainty: 'documented',
  source: 'iml.md §9.5',
  examples: [
    {
      call: "map(emails; 'email'; 'label'; 'work,home')",
      result: ['w@x', 'h@x'],
      scope: {
        emails: [
          { email: 'w@x', label: 'work' },
          { email: 'h@x', label: 'home' },
          { email: 'o@x', label: 'other' },
        ],
      },
    },
    { call: "map(items; 'owner.name')", result: ['Ann'], scope: { items: [{ owner: { name: 'Ann' } }] } },
  ],
  evaluate: (env, list, key, filterKey, values) => {
    env.spend(list.length);
    const read = pathWalker(key);
    if (filterKey === undefined || values === undefined || values === null) return list.map(read);
    const readFilter = pathWalker(filterKey);
    const kept = wantedTexts(values);
    const found: Value[] = [];
    for (const item of list) if (kept.has(renderText(readFilter(item)))) found.push(read(item));
    return found;
  },
});

function wantedTexts(values: Value): ReadonlySet<string> {
  const texts = Array.isArray(values) ? (values as readonly Value[]).map(renderText) : renderText(values).split(',');
  return new Set([...texts, ...texts.map((text) => text.trim())]);
}
