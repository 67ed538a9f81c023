import type { AppPorts } from '../ports.ts';
import { notify } from './notify.ts';

/** Writes to storage; a failure is told to the user in the store's own words. Resolves to whether it worked. */
export async function attempt(ports: AppPorts, work: () => Promise<unknown>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    notify(ports, { kind: 'error', text });
    ports.store.update((state) => ({ ...state, saving: 'failed' }));
    return false;
  }
}
