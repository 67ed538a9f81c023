/** Regions of the page in the order F6 visits them: elements with the attribute `data-region`. */
const regionSelector = '[data-region]';

/**
 * Moves the focus to the region after the one it is in, or before it; from outside of all, to the first. Gives back the
 * region, so that its owner may put the focus where it belongs in there.
 */
export function moveToRegion(root: ParentNode, active: Element | null, direction: 1 | -1): HTMLElement | undefined {
  const regions = [...root.querySelectorAll<HTMLElement>(regionSelector)].filter(isShown);
  if (regions.length === 0) return undefined;
  const at = regions.findIndex((region) => region === active || (active !== null && region.contains(active)));
  const next = regions[at < 0 ? 0 : (at + direction + regions.length) % regions.length];
  next?.focus();
  return next;
}

const isShown = (region: HTMLElement): boolean => region.getClientRects().length > 0;
