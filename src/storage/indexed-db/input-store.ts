import type { FormValues } from '../../project/index.ts';
import type { Problems } from '../problems.ts';
import type { InputStore } from '../storage.ts';
import type { Guard } from './guard.ts';
import { createInOrder } from './in-order.ts';
import type { Database } from './schema.ts';
import { isSealed, type Seal } from './seal.ts';

/** Without a seal values are kept in the open, as an older page did; those are read either way. */
export function createInputStore(
  database: Database,
  guard: Guard,
  problems: Problems,
  seal: Seal | undefined,
): InputStore {
  const inOrder = createInOrder();
  return {
    get: (projectId) =>
      inOrder(() =>
        guard(async () => {
          const stored = await database.get('inputs', projectId);
          if (stored === undefined || !isSealed(stored)) return stored;
          const values = await seal?.open(stored);
          if (values === undefined) problems.report('sealed');
          return values as FormValues | undefined;
        }),
      ),
    put: (projectId, values) =>
      inOrder(() =>
        guard(async () => {
          await database.put('inputs', (await seal?.seal(values)) ?? values, projectId);
        }),
      ),
    delete: (projectId) => inOrder(() => guard(() => database.delete('inputs', projectId))),
  };
}
