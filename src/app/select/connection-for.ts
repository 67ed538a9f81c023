import type { FormValues } from '../../project/index.ts';
import type { RunAction, StoredConnection } from '../../runtime/index.ts';
import type { SavedConnection } from '../../storage/index.ts';
import type { ConnectionSlot } from '../connection-slot.ts';
import type { AppState } from '../state.ts';
import { formValuesOf } from './form-values-of.ts';

/** The saved connection an action starts from; modules may use a slot in the place of the open one. */
export function connectionFor(state: AppState, action: RunAction): SavedConnection | undefined {
  const slot = action === 'module' ? moduleSlot(state) : undefined;
  const id = slot === undefined ? state.openConnectionId : slot.connectionId;
  return state.connections.find((connection) => connection.id === id);
}

/** What an action starts from: what is saved, else what the latest run would store; a slot that points nowhere has none. */
export function storedFor(state: AppState, action: RunAction): StoredConnection | null {
  if (action === 'create') return null;
  const saved = connectionFor(state, action);
  if (saved !== undefined) return saved.connection;
  if (action === 'module' && moduleSlot(state) !== undefined) return null;
  // A run of the history holds dots in the place of secrets.
  return state.run?.recorded ? null : (state.run?.result?.connection ?? null);
}

/** What the form gives to an action. Verify and the like start from what is stored; it is for making and changing. */
export const valuesFor = ({ parameters, values }: AppState, action: RunAction): FormValues =>
  action === 'create' || action === 'edit' ? formValuesOf(parameters, values) : {};

export const slotsOf = ({ slots, project }: AppState): readonly ConnectionSlot[] => slots[project.id] ?? none;

/** The slot that module runs use, if they use one. */
export const moduleSlot = (state: AppState): ConnectionSlot | undefined =>
  slotsOf(state).find(({ id }) => id === state.moduleSlotId);

const none: readonly ConnectionSlot[] = [];
