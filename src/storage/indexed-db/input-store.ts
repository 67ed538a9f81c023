import type { FormValues } from '../../project/index.ts';
import type { InputStore } from '../storage.ts';
import { createInOrder } from './in-order.ts';
import { keyName } from './kept-key.ts';
import { putSealed } from './put-sealed.ts';
import { isSealed, unseal } from './seal.ts';
import type { SecretsContext } from './secrets-context.ts';

/** What is typed while the secrets are locked waits, and is put over what was kept once they are unlocked. */
export function createInputStore({ database, guard, problems, ring, waiting }: SecretsContext): InputStore {
  const inOrder = createInOrder();

  const get = async (projectId: string): Promise<FormValues | undefined> => {
    const transaction = database.transaction(['inputs', 'keys']);
    const [stored, kept] = await Promise.all([
      transaction.objectStore('inputs').get(projectId),
      transaction.objectStore('keys').get(keyName),
    ]);
    if (stored === undefined || !isSealed(stored)) return stored ?? waiting.inputs.get(projectId);
    const held = ring?.follow(kept);
    if (ring?.state === 'locked') return waiting.inputs.get(projectId);
    const values = held === undefined ? undefined : await unseal(held.key, stored);
    if (values === undefined) problems.report('sealed');
    return values as FormValues | undefined;
  };

  const put = async (projectId: string, values: FormValues): Promise<void> => {
    if (ring === undefined) await database.put('inputs', values, projectId);
    else {
      const isKept = await putSealed(database, ring, values, (transaction, sealed) =>
        transaction.objectStore('inputs').put(sealed, projectId),
      );
      if (!isKept) waiting.inputs.set(projectId, values);
    }
  };

  ring?.onChange((state) => {
    if (state === 'locked') return;
    const typed = [...waiting.inputs];
    waiting.inputs.clear();
    for (const [id, values] of typed) {
      // A failure is reported by the guard; there is nobody here to tell.
      inOrder(() => guard(async () => put(id, { ...(await get(id)), ...values }))).catch(() => undefined);
    }
  });

  return {
    get: (projectId) => inOrder(() => guard(() => get(projectId))),
    put: (projectId, values) => inOrder(() => guard(() => put(projectId, values))),
    delete: (projectId) =>
      inOrder(() =>
        guard(async () => {
          waiting.inputs.delete(projectId);
          await database.delete('inputs', projectId);
        }),
      ),
  };
}
