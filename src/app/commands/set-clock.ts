import type { AppPorts } from '../ports.ts';

/** Stops the clock of the next runs at an ISO instant; null leaves it to the scenario. What is no instant changes nothing. */
export function setClock({ store }: AppPorts, instant: string | null): void {
  const at = instant === null ? null : new Date(instant);
  if (at !== null && Number.isNaN(at.getTime())) return;
  const clock = at?.toISOString() ?? null;
  store.update((state) => (state.clock === clock ? state : { ...state, clock }));
}
