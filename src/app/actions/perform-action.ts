import type { AppPorts } from '../ports.ts';
import type * as Actions from './actions.ts';

let arrived: typeof Actions | undefined;

/** Fetches what actions do, so that the first one need not wait for it. */
export async function fetchActions(): Promise<typeof Actions> {
  arrived ??= await import('./actions.ts');
  return arrived;
}

/**
 * Does what the action of that name does, if it can be done now. What actions do is fetched when the first one is asked
 * for, so that the page can be used before it is there. From then on it is done before this gives back: who types on after
 * a key that opens something types into that.
 */
export async function performAction(ports: AppPorts, id: string): Promise<void> {
  const { findAction } = arrived ?? (await fetchActions());
  const action = findAction(id);
  if (action === undefined) throw new Error(`There is no action named "${id}".`);
  if (action.unavailable?.(ports.store.get()) === undefined) action.perform(ports);
}
