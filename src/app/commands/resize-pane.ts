import type { AppPorts } from '../ports.ts';
import type { PaneSizes, WidthClass } from '../view/pane-sizes.ts';
import { changeView } from './change-view.ts';
import { remember } from './remember.ts';

/** Keeps the size a user gave to a pane, for windows of this width. */
export async function resizePane(
  ports: AppPorts,
  width: WidthClass,
  pane: keyof PaneSizes,
  pixels: number,
): Promise<void> {
  const { sizes } = ports.store.get().view;
  const size = Math.round(pixels);
  if (sizes[width]?.[pane] === size) return;
  const next = { ...sizes, [width]: { ...sizes[width], [pane]: size } };
  changeView(ports, { sizes: next });
  await remember(ports, 'sizes', next);
}
