import { typeName, type Value } from '../../../engine/index.ts';
import { treeMembers } from './tree-members.ts';

/** The type of a value, with its length where it has one: `text 34`, `list 3`. */
export function typeText(value: Value): string {
  const type = typeName(value);
  if (typeof value === 'string') return `${type} ${value.length}`;
  if (value instanceof Uint8Array) return `${type} ${value.length}`;
  return type === 'list' || type === 'collection' ? `${type} ${treeMembers(value, undefined).length}` : type;
}
