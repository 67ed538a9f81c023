import type { AppPorts } from '../ports.ts';

/** Ends editing and keeps the original; the form holds again what was typed before. */
export function closeEdit({ store }: AppPorts): void {
  store.update((state) => {
    const { editing } = state;
    return editing === null ? state : { ...state, editing: null, values: editing.values, connectionName: editing.name };
  });
}
