import type { AppPorts } from '../ports.ts';
import { slotsOf } from '../select/connection-for.ts';
import { changeSlots } from './change-slots.ts';
import { notify } from './notify.ts';
import { useSlot } from './use-slot.ts';

/** Deletes a dynamic connection at once; the saved connection stays. The notice brings it back. */
export async function deleteSlot(ports: AppPorts, id: string): Promise<void> {
  const slot = slotsOf(ports.store.get()).find((candidate) => candidate.id === id);
  if (slot === undefined) return;
  if (ports.store.get().moduleSlotId === id) useSlot(ports, null);
  const stored = changeSlots(ports, (slots) => slots.filter((candidate) => candidate.id !== id));
  notify(ports, {
    kind: 'info',
    text: `Deleted the dynamic connection "${slot.name}".`,
    action: { label: 'Undo', run: () => void changeSlots(ports, (slots) => [...slots, slot]) },
  });
  await stored;
}
