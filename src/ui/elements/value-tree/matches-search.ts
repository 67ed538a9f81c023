import type { Value } from '../../../engine/index.ts';
import { shortText } from '../value-text.ts';
import { treeMembers } from './tree-members.ts';

/** Deepest level that is searched: who needs more has a text to search in. */
const deepest = 40;

/** Whether the name or the value, or anything inside, has the words searched for. Letter case does not matter. */
export function matchesSearch(name: string, value: Value, search: string, level = 0): boolean {
  if (search === '') return true;
  const wanted = search.toLowerCase();
  if (name.toLowerCase().includes(wanted)) return true;
  const members = treeMembers(value, undefined);
  if (members.length === 0) return shortText(value).toLowerCase().includes(wanted);
  return level < deepest && members.some((member) => matchesSearch(member.name, member.value, search, level + 1));
}
