import '@awesome.me/webawesome/dist/components/split-panel/split-panel.js';
import type WaSplitPanel from '@awesome.me/webawesome/dist/components/split-panel/split-panel.js';

/**
 * Names the divider of a split panel for users of screen readers: the library calls every one "Resize" and horizontal.
 * What is set here survives its updates.
 */
export async function nameDivider(panel: WaSplitPanel, label: string): Promise<void> {
  await panel.updateComplete;
  panel.divider.setAttribute('aria-label', label);
  panel.divider.setAttribute('aria-orientation', panel.orientation === 'vertical' ? 'horizontal' : 'vertical');
}

/**
 * Whether the user is moving the divider, by pointer or keyboard. The panel reports every move, also those that follow
 * the window.
 */
export const isMovedByUser = ({ hasUpdated, divider }: WaSplitPanel): boolean =>
  hasUpdated && divider.matches(':active, :focus');

export type { WaSplitPanel };
