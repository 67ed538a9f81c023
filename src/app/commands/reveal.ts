import type { SectionName } from '../../project/index.ts';
import type { SourceRange } from '../../source/index.ts';
import type { AppPorts } from '../ports.ts';
import { changeView } from './change-view.ts';

/** Shows a place of a section in the editor, the same one again as often as asked. */
export function reveal(
  ports: AppPorts,
  section: SectionName,
  range: SourceRange,
  { focus = true }: { readonly focus?: boolean } = {},
): void {
  const at = (ports.store.get().view.reveal?.at ?? 0) + 1;
  changeView(ports, { section, pane: 'editor', reveal: { section, range, at, focus } });
}
