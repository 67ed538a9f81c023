import { isCollection } from '../../values/is-collection.ts';
import { renderText } from '../../values/render-text.ts';
import type { Value } from '../../values/value.ts';

/** A text that is the same for values that count as equal: simple values as text, lists and collections deeply. */
export function fingerprint(value: Value): string {
  if (Array.isArray(value)) return `[${(value as readonly Value[]).map(fingerprint).join(',')}]`;
  if (value === undefined || value === null) return JSON.stringify(String(value));
  if (!isCollection(value)) return JSON.stringify(renderText(value));
  const members = Object.keys(value).filter((key) => value[key] !== undefined);
  return `{${members
    .toSorted()
    .map((key) => `${JSON.stringify(key)}:${fingerprint(value[key])}`)
    .join(',')}}`;
}
