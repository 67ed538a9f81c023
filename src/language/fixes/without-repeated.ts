import { applyEdits } from '../apply-edits.ts';
import type { DiagnosedProject } from '../diagnose/sources.ts';
import type { Fix } from './fix.ts';

/** Leaves out fixes that make the same texts as one before them: a problem and a missing value may lead to one way out. */
export function withoutRepeated(fixes: readonly Fix[], sections: DiagnosedProject['sections']): readonly Fix[] {
  const made = new Set<string>();
  return fixes.filter(({ edits }) => {
    const text = JSON.stringify([...applyEdits(sections, edits)].toSorted(([a], [b]) => a.localeCompare(b)));
    if (made.has(text)) return false;
    made.add(text);
    return true;
  });
}
