import type { AppPorts } from '../ports.ts';

/** What the next saved connection is to be called. Emptied, its label names it. */
export function nameConnection({ store }: AppPorts, name: string): void {
  store.update((state) => (state.connectionName === name ? state : { ...state, connectionName: name }));
}
