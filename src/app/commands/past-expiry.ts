import type { AppPorts } from '../ports.ts';
import { nextEnd } from '../select/next-end.ts';
import { runClock } from '../select/run-clock.ts';
import { setClock } from './set-clock.ts';

/** Stops the clock one second after the next end of the open connection: of its token, else of itself. */
export function pastExpiry(ports: AppPorts): void {
  const state = ports.store.get();
  const end = nextEnd(state, runClock(state, ports.clock()));
  if (end !== undefined) setClock(ports, new Date(new Date(end.at).getTime() + 1000).toISOString());
}
