import type { AppPorts } from '../ports.ts';

/**
 * Does what the action of that name does, if it can be done now. What actions do is fetched when the first one is asked
 * for, so that the page can be used before it is there.
 */
export async function performAction(ports: AppPorts, id: string): Promise<void> {
  const { findAction } = await import('./actions.ts');
  const action = findAction(id);
  if (action === undefined) throw new Error(`There is no action named "${id}".`);
  if (action.unavailable?.(ports.store.get()) === undefined) action.perform(ports);
}
