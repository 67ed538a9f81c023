import { addScenarios, createProject, type Foreign } from '../../project/index.ts';
import type { ImportedProject } from '../../import/index.ts';
import { standardSet } from '../../scenarios/index.ts';
import type { AppPorts } from '../ports.ts';
import { openShared } from './open-shared.ts';

/**
 * Opens what was imported as a preview, with the credentials it brought in the form, and with the standard scenarios where it
 * brought none.
 *
 * @param module text of the chosen module, where the app has several
 */
export async function openImported(
  ports: AppPorts,
  imported: ImportedProject,
  module?: string,
  source: Foreign['source'] = 'file',
): Promise<void> {
  const { name, kind, values } = imported;
  const { communication = '', scenarios = addScenarios('', standardSet({ kind, communication })) } = imported.sections;
  const sections = { ...imported.sections, scenarios };
  const project = createProject({
    id: ports.newId(),
    name,
    kind,
    sections: module === undefined ? sections : { ...sections, module },
    now: ports.clock(),
  });
  await openShared(ports, { project, values, dropped: [] }, source);
}
