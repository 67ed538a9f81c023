import type { AppPorts } from '../ports.ts';

/** Lets module runs use a dynamic connection; null for the open saved connection. */
export function useSlot({ store }: AppPorts, id: string | null): void {
  store.update((state) => (state.moduleSlotId === id ? state : { ...state, moduleSlotId: id }));
}
