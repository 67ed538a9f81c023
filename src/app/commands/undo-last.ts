import type { AppPorts } from '../ports.ts';
import type { Notice } from '../state.ts';
import { dismissNotice } from './dismiss-notice.ts';

/** Takes back the latest deletion, for as long as its notice offers to. */
export function undoLast(ports: AppPorts): void {
  const notice = undoable(ports.store.get().notices);
  if (notice === undefined) return;
  dismissNotice(ports, notice.id);
  notice.action?.run();
}

export const undoable = (notices: readonly Notice[]): Notice | undefined =>
  notices.findLast(({ action }) => action?.label === 'Undo');
