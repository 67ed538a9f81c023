import type { Value } from '../../engine/index.ts';
import type { AppPorts } from '../ports.ts';

/** The user filled in a field of the credential form; undefined clears it. */
export function setValue({ store, autosave }: AppPorts, name: string, value: Value): void {
  store.update((state) => {
    const values = Object.fromEntries(Object.entries(state.values).filter(([key]) => key !== name));
    return {
      ...state,
      values: value === undefined ? values : Object.fromEntries([...Object.entries(values), [name, value]]),
    };
  });
  const { project, values, preview, editing } = store.get();
  // Of a preview nothing is stored, least of all a secret; of an edit only what Save replaces.
  if (preview === null && editing === null) autosave.values(project.id, values);
}
