import type { FindingFix } from '../../scenarios/index.ts';
import { editJson } from '../../source/index.ts';
import type { AppPorts } from '../ports.ts';
import { breakConnection } from './break-connection.ts';
import { editSection } from './edit-section.ts';
import { notify } from './notify.ts';

/** Changes the communication as a fix says, offers to take it back, and looks again for what breaks. */
export async function fixFinding(ports: AppPorts, { title, path, value }: FindingFix): Promise<void> {
  const text = ports.store.get().project.sections.communication ?? '';
  const fixed = editJson(text, path, value);
  if (fixed === text) return;
  editSection(ports, 'communication', fixed);
  notify(ports, {
    kind: 'success',
    text: `Done: ${title}.`,
    action: { label: 'Undo', run: () => editSection(ports, 'communication', text) },
  });
  await breakConnection(ports);
}
