import type { AppPorts } from '../ports.ts';
import type { Notice } from '../state.ts';

/** Shows a message; gives its id back. */
export function notify({ store, newId }: AppPorts, notice: Omit<Notice, 'id'>): string {
  const id = newId();
  store.update((state) => ({ ...state, notices: [...state.notices, { ...notice, id }] }));
  return id;
}
