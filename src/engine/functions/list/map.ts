import { renderText } from '../../values/render-text.ts';
import type { Value } from '../../values/value.ts';
import { pathWalker, plainName } from '../../values/walk-path.ts';
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
    const keeps = keeperOf(wantedTexts(values));
    const [name, filterName] = [plainName(key), plainName(filterKey)];
    if (name !== undefined && filterName !== undefined)
      return pick(list as readonly Readable[], name, filterName, keeps);
    const readFilter = pathWalker(filterKey);
    return list.filter((item) => keeps(renderText(readFilter(item)))).map(read);
  },
});

/**
 * The usual case, names without dots: read here, each at a place of its own, the machine keeps what it has learnt about
 * either name.
 */
function pick(list: readonly Readable[], name: string, filterName: string, keeps: (text: string) => boolean): Value[] {
  const found: Value[] = [];
  for (let at = 0; at < list.length; at++) {
    const item = list[at];
    const text = item?.[filterName];
    if (keeps(typeof text === 'string' ? text : renderText(text))) found.push(item?.[name]);
  }
  return found;
}

/** An item, read as if it had members: of such names only collections have any. */
type Readable = { readonly [name: string]: Value } | null | undefined;

/** A single text, as is usual, is compared: that costs less than to look it up. */
function keeperOf(wanted: ReadonlySet<string>): (text: string) => boolean {
  const [only] = wanted;
  return wanted.size === 1 ? (text) => text === only : (text) => wanted.has(text);
}

function wantedTexts(values: Value): ReadonlySet<string> {
  const texts = Array.isArray(values) ? (values as readonly Value[]).map(renderText) : renderText(values).split(',');
  return new Set([...texts, ...texts.map((text) => text.trim())]);
}
