import type { AppPorts } from '../ports.ts';
import { changeSlots } from './change-slots.ts';

/** A name of only blanks changes nothing. */
export async function renameSlot(ports: AppPorts, id: string, name: string): Promise<void> {
  const trimmed = name.trim();
  if (trimmed === '') return;
  await changeSlots(ports, (slots) => slots.map((slot) => (slot.id === id ? { ...slot, name: trimmed } : slot)));
}
