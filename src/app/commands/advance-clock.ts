import type { AppPorts } from '../ports.ts';
import { runClock } from '../select/run-clock.ts';
import { setClock } from './set-clock.ts';

/** Stops the clock of the next runs some milliseconds after where it stands; none stops it where it is. */
export function advanceClock(ports: AppPorts, byMs: number): void {
  const now = runClock(ports.store.get(), ports.clock());
  setClock(ports, new Date(now.getTime() + byMs).toISOString());
}
