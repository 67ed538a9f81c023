import type { KeptSecrets } from '../kept-secrets.ts';
import { withoutLock } from '../without-lock.ts';
import { detachSecrets } from './detach-secrets.ts';
import type { SecretsContext } from './secrets-context.ts';

/** Where the browser offers no encryption: nothing is sealed, so nothing can be locked. */
export function createOpenSecrets(context: SecretsContext): KeptSecrets & { close(): void } {
  const { database, guard } = context;
  return {
    ...withoutLock,
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
