import type { AppPorts } from '../ports.ts';
import { changeSlots } from './change-slots.ts';

/** Points a dynamic connection to another saved connection; every module that uses it switches at once. */
export function pointSlot(ports: AppPorts, id: string, connectionId: string | null): Promise<void> {
  return changeSlots(ports, (slots) => slots.map((slot) => (slot.id === id ? { ...slot, connectionId } : slot)));
}
