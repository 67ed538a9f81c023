import { createProject, type Foreign } from '../../project/index.ts';
import type { ImportedProject } from '../../import/index.ts';
import type { AppPorts } from '../ports.ts';
import { openShared } from './open-shared.ts';

/**
 * Opens what was imported as a preview, with the credentials it brought in the form.
 *
 * @param module text of the chosen module, where the app has several
 */
export async function openImported(
  ports: AppPorts,
  imported: ImportedProject,
  module?: string,
  source: Foreign['source'] = 'file',
): Promise<void> {
  const { name, kind, sections, values } = imported;
  const project = createProject({
    id: ports.newId(),
    name,
    kind,
    sections: module === undefined ? sections : { ...sections, module },
    now: ports.clock(),
  });
  await openShared(ports, { project, values, dropped: [] }, source);
}
