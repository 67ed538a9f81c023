import { freeName } from '../../project/index.ts';
import type { AppPorts } from '../ports.ts';
import { slotsOf } from '../select/connection-for.ts';
import { changeSlots } from './change-slots.ts';

/** Adds a dynamic connection that points to the open connection, else the newest; modules use it from now on. */
export async function addSlot(ports: AppPorts): Promise<void> {
  const { connections, openConnectionId } = ports.store.get();
  const id = ports.newId();
  const name = freeName(
    'Dynamic connection',
    slotsOf(ports.store.get()).map((slot) => slot.name),
  );
  const connectionId = openConnectionId ?? connections[0]?.id ?? null;
  const stored = changeSlots(ports, (slots) => [...slots, { id, name, connectionId }]);
  ports.store.update((state) => ({ ...state, moduleSlotId: id }));
  await stored;
}
