import { builtins } from '../../engine/index.ts';
import { declaredFunctions, referenceEntries } from '../../language/index.ts';
import { examples } from '../../project/index.ts';
import { readHash } from '../../share/index.ts';
import type { AppPorts } from '../ports.ts';
import { notify } from './notify.ts';
import { openExample } from './open-example.ts';
import { openLink } from './open-link.ts';
import { showReference } from './show-reference.ts';

/**
 * Opens what the fragment of the page's address asks for. Resolves to whether a project is open because of it; what
 * cannot be opened is told.
 */
export async function openHash(ports: AppPorts, hash: string): Promise<boolean> {
  const target = readHash(hash);
  switch (target.kind) {
    case 'project':
      return openLink(ports, target.link);
    case 'example':
      if (examples.some(({ name }) => name === target.name)) {
        await openExample(ports, target.name);
        return true;
      }
      notify(ports, { kind: 'error', text: `There is no example named "${target.name}".` });
      return false;
    case 'damaged':
      notify(ports, { kind: 'error', text: target.message });
      return false;
    case 'reference':
      // Beside whatever project is open.
      if (!isInReference(ports, target.name)) {
        notify(ports, { kind: 'error', text: `There is nothing named "${target.name}" in the reference.` });
        showReference(ports);
      } else showReference(ports, target.name);
      return false;
    case 'none':
      return false;
  }
}

/** Functions of the project are in it too, under the names it gives them. */
function isInReference({ store }: AppPorts, name: string): boolean {
  const { project } = store.get();
  if (declaredFunctions(project.sections.functions ?? '').some(({ definition }) => definition.name === name))
    return true;
  return referenceEntries(builtins, project.kind).some((entry) => entry.name === name);
}
