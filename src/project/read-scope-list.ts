import { findNode, readJson } from '../source/index.ts';

/**
 * What the scopes of an app mean: the member `list` of the Scopes section, scope → description (connections.md §1).
 * Never throws; what cannot be read is left out.
 */
export function readScopeList(text: string): ReadonlyMap<string, string> {
  const list = findNode(readJson(text).root, ['list']);
  if (list?.kind !== 'object') return new Map();
  return new Map(
    list.properties.flatMap(({ key, value }) => (value?.kind === 'string' ? [[key, value.value] as const] : [])),
  );
}
