import type { ConnectionSlot } from '../connection-slot.ts';
import type { AppPorts } from '../ports.ts';
import { slotsOf } from '../select/connection-for.ts';
import { remember } from './remember.ts';

/** Replaces the dynamic connections of the open project, and keeps them for the next visit. */
export async function changeSlots(
  ports: AppPorts,
  change: (slots: readonly ConnectionSlot[]) => readonly ConnectionSlot[],
): Promise<void> {
  const { store } = ports;
  store.update((state) => {
    const before = slotsOf(state);
    const after = change(before);
    return after === before ? state : { ...state, slots: { ...state.slots, [state.project.id]: after } };
  });
  // Of a preview nothing is stored.
  if (store.get().preview === null) await remember(ports, 'slots', store.get().slots);
}
