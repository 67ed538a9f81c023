import type { FormValues } from '../../project/index.ts';
import type { SavedConnection } from '../saved-connection.ts';

/** What is typed and saved while secrets are locked: it cannot be sealed, so it waits here, in this tab alone. */
export interface WaitingSecrets {
  /** By project. */
  readonly inputs: Map<string, FormValues>;
  /** By id. */
  readonly connections: Map<string, SavedConnection>;
}

export const createWaitingSecrets = (): WaitingSecrets => ({ inputs: new Map(), connections: new Map() });
