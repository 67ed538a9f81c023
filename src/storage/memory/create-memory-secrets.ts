import type { FormValues } from '../../project/index.ts';
import type { KeptSecrets } from '../kept-secrets.ts';
import type { SavedConnection } from '../saved-connection.ts';
import { withoutLock } from '../without-lock.ts';

/** In memory nothing is sealed, so nothing can be locked. */
export function createMemorySecrets(
  connections: Map<string, SavedConnection>,
  inputs: Map<string, FormValues>,
): KeptSecrets {
  return {
    ...withoutLock,
    async detach(projectId) {
      const values = inputs.get(projectId);
      const saved = [...connections.values()].filter((connection) => connection.projectId === projectId);
      inputs.delete(projectId);
      for (const { id } of saved) connections.delete(id);
      return async () => {
        if (values !== undefined) inputs.set(projectId, values);
        for (const connection of saved) connections.set(connection.id, connection);
      };
    },
    async forget() {
      inputs.clear();
      connections.clear();
    },
  };
}
