import type { RunAction } from '../../runtime/index.ts';
import type { SavedConnection } from '../../storage/index.ts';
import type { ConnectionSlot } from '../connection-slot.ts';
import type { AppState } from '../state.ts';

/** The saved connection an action starts from; modules may use a slot in the place of the open one. */
export function connectionFor(state: AppState, action: RunAction): SavedConnection | undefined {
  const slot = action === 'module' ? moduleSlot(state) : undefined;
  const id = slot === undefined ? state.openConnectionId : slot.connectionId;
  return state.connections.find((connection) => connection.id === id);
}

export const slotsOf = ({ slots, project }: AppState): readonly ConnectionSlot[] => slots[project.id] ?? none;

/** The slot that module runs use, if they use one. */
export const moduleSlot = (state: AppState): ConnectionSlot | undefined =>
  slotsOf(state).find(({ id }) => id === state.moduleSlotId);

const none: readonly ConnectionSlot[] = [];
