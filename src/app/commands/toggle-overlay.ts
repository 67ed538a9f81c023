import type { AppPorts } from '../ports.ts';
import type { ViewState } from '../state.ts';
import { changeView } from './change-view.ts';

/** Opens a panel of the rail over the editor, where there is no room beside it; the same again closes it. */
export function toggleOverlay(ports: AppPorts, overlay: NonNullable<ViewState['overlay']>): void {
  changeView(ports, { overlay: ports.store.get().view.overlay === overlay ? null : overlay });
}
