import { isCollection } from '../../values/is-collection.ts';
import { renderText } from '../../values/render-text.ts';
import { typeName } from '../../values/type-name.ts';
import type { Value } from '../../values/value.ts';

/**
 * A text that is the same for values that count as equal (iml.md §9.5): simple values as text, so that 1 equals '1';
 * lists and collections deeply, where what is inside also has the same type.
 */
export function fingerprint(value: Value): string {
  if (value === undefined || value === null) return JSON.stringify(String(value));
  return Array.isArray(value) || isCollection(value) ? deeply(value) : JSON.stringify(renderText(value));
}

function deeply(value: Value): string {
  if (Array.isArray(value)) return `[${(value as readonly Value[]).map(deeply).join(',')}]`;
  if (value === undefined || value === null || !isCollection(value)) {
    return `${typeName(value)} ${JSON.stringify(renderText(value))}`;
  }
  const members = Object.keys(value).filter((key) => value[key] !== undefined);
  return `{${members
    .toSorted()
    .map((key) => `${JSON.stringify(key)}:${deeply(value[key])}`)
    .join(',')}}`;
}
