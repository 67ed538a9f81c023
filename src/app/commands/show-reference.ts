import type { AppPorts } from '../ports.ts';
import { changeView } from './change-view.ts';

/** Opens the reference below the editor, or in its place on a small screen; at an entry when a name is given. */
export function showReference(ports: AppPorts, name: string | null = null): void {
  changeView(ports, { pane: 'editor', below: 'reference', reference: name });
}
