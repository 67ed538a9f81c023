import type { Problems } from '../problems.ts';
import type { Guard } from './guard.ts';
import type { KeyRing } from './key-ring.ts';
import type { Database } from './schema.ts';
import type { WaitingSecrets } from './waiting-secrets.ts';

/** What the stores of secrets share. */
export interface SecretsContext {
  readonly database: Database;
  readonly guard: Guard;
  readonly problems: Problems;
  /** Absent where the browser offers no encryption: secrets are kept in the open there, as an older page did. */
  readonly ring: KeyRing | undefined;
  readonly waiting: WaitingSecrets;
}
