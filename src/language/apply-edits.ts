import type { SectionName } from '../project/index.ts';
import type { TextEdit } from './text-edit.ts';

/**
 * The texts of the sections that edits change, after them. Edits must not overlap; their order does not matter, except
 * that of two insertions at one place the first in the list stands first.
 */
export function applyEdits(
  sections: Readonly<Partial<Record<SectionName, string>>>,
  edits: readonly TextEdit[],
): ReadonlyMap<SectionName, string> {
  const changed = new Map<SectionName, string>();
  const fromEnd = edits
    .map((edit, index) => ({ ...edit, index }))
    .toSorted((a, b) => b.range.start - a.range.start || b.index - a.index);
  for (const { section, range, text } of fromEnd) {
    const before = changed.get(section) ?? sections[section] ?? '';
    changed.set(section, before.slice(0, range.start) + text + before.slice(range.end));
  }
  return changed;
}
