import type { AppPorts } from '../ports.ts';
import type { CodeAction } from '../view/code-action.ts';
import { changeView } from './change-view.ts';

/** Asks the code editor to do something of its own; the same again as often as asked. */
export function actInCode(ports: AppPorts, action: CodeAction): void {
  const at = (ports.store.get().view.codeAction?.at ?? 0) + 1;
  changeView(ports, { pane: 'editor', codeAction: { action, at } });
}
