import type { KeptSecrets } from '../kept-secrets.ts';
import { detachSecrets } from './detach-secrets.ts';
import type { SecretsContext } from './secrets-context.ts';

/** Where the browser offers no encryption: nothing is sealed, so nothing can be locked. */
export function createOpenSecrets(context: SecretsContext): KeptSecrets & { close(): void } {
  const { database, guard } = context;
  return {
    lock: 'unavailable',
    onLock: () => () => undefined,
    saveFirst: () => undefined,
    unlock: async () => true,
    lockNow: async () => undefined,
    protect: async () => false,
    unprotect: async () => false,
    hidden: async () => ({ values: false, connections: 0 }),
    detach: (projectId) => guard(() => detachSecrets(context, projectId)),
    forget: () =>
      guard(async () => {
        const transaction = database.transaction(['inputs', 'connections'], 'readwrite');
        await Promise.all([transaction.objectStore('inputs').clear(), transaction.objectStore('connections').clear()]);
        await transaction.done;
      }),
    close: () => undefined,
  };
}
