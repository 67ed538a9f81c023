import type { AppPorts } from '../ports.ts';
import { changeView } from './change-view.ts';

/** Asks the page to move the focus to the next region, or the one before; the same again as often as asked. */
export function moveFocus(ports: AppPorts, direction: 1 | -1): void {
  const at = (ports.store.get().view.focusMove?.at ?? 0) + 1;
  changeView(ports, { focusMove: { direction, at } });
}
