import { renderText, type Value } from '../../engine/index.ts';

/**
 * The scopes a service says it granted, from the evaluated `response.scope`: a list, or a text split on blanks and
 * commas. Anything else, and nothing, counts as not told (connections.md §2.4).
 */
export function readScope(value: Value): readonly string[] {
  if (typeof value === 'string') return value.split(/[\s,]+/).filter((scope) => scope !== '');
  return Array.isArray(value) ? (value as readonly Value[]).map(renderText).filter((scope) => scope !== '') : [];
}
