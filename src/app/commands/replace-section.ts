import type { SectionName } from '../../project/index.ts';
import type { AppPorts } from '../ports.ts';
import { editSection } from './edit-section.ts';
import { notify } from './notify.ts';
import { showSection } from './show-section.ts';

/** Puts an imported text in place of a section; the notice brings the old one back. */
export function replaceSection(ports: AppPorts, section: SectionName, text: string): void {
  const { project } = ports.store.get();
  const before = project.sections[section] ?? '';
  editSection(ports, section, text);
  if (ports.store.get().readOnly) return;
  showSection(ports, section);
  notify(ports, {
    kind: 'success',
    text: `Replaced the section ${section} of "${project.name}".`,
    action: {
      label: 'Undo',
      run: () => {
        if (ports.store.get().project.id === project.id) editSection(ports, section, before);
      },
    },
  });
}
