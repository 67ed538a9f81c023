import { findNode, type JsonDocument } from '../../source/index.ts';
import type { Finding } from './problem.ts';

/** Default scopes held against the catalogue, when there is one (schema-notes.md §7). */
export function checkScopes({ root }: JsonDocument): readonly Finding[] {
  const list = findNode(root, ['list']);
  if (list?.kind === 'array' && list.items.length === 0) {
    return [{ section: 'scopes', path: ['list'], range: list.range, code: 'scope-list-not-an-object' }];
  }
  const asked = findNode(root, ['default']);
  if (list?.kind !== 'object' || list.properties.length === 0 || asked?.kind !== 'array') return [];
  const known = new Set(list.properties.map(({ key }) => key));
  return asked.items.flatMap((item, index): readonly Finding[] =>
    item.kind === 'string' && !item.value.includes('{{') && !known.has(item.value)
      ? [
          {
            section: 'scopes',
            path: ['default', index],
            range: item.range,
            code: 'scope-not-listed',
            args: { scope: item.value },
          },
        ]
      : [],
  );
}
