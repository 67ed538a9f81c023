import type { AppPorts } from '../ports.ts';
import type { TransportMode } from '../state.ts';

/** Mock or live. Switching sends nothing; not remembered, so that every visit begins with mocks. */
export function setTransport({ store }: AppPorts, transport: TransportMode): void {
  store.update((state) => (state.transport === transport ? state : { ...state, transport }));
}
