import { applyEdits, type Fix } from '../../language/index.ts';
import type { AppPorts } from '../ports.ts';
import { editSection } from './edit-section.ts';

/**
 * Changes the texts of the open project as a fix says. The fix must belong to the texts as they are: ask for it right
 * before (`fixesFor`).
 */
export function applyFix(ports: AppPorts, { edits }: Fix): void {
  const { sections } = ports.store.get().project;
  for (const [section, text] of applyEdits(sections, edits)) editSection(ports, section, text);
}
