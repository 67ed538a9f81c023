import type { Store } from './store.ts';

const turns = new WeakMap<Store, symbol>();

/**
 * Openings of projects wait for storage and may overlap; the one asked for last wins. Call this when an opening is asked
 * for; what it gives back tells later whether nothing else was asked for since.
 */
export function takeOpeningTurn(store: Store): () => boolean {
  const mine = Symbol('opening');
  turns.set(store, mine);
  return () => turns.get(store) === mine;
}
