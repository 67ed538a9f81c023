/**
 * `unavailable`: nothing can be locked here, for nothing is encrypted (memory, pages of plain http). `none`: there is
 * no passphrase. `locked`: what is kept cannot be read without it. `unlocked`: it was given in this visit.
 */
export type LockState = 'unavailable' | 'none' | 'locked' | 'unlocked';

/** What a lock hides of one project. */
export interface HiddenSecrets {
  /** Something was typed into its form. */
  readonly values: boolean;
  /** How many saved connections it has. */
  readonly connections: number;
}

/**
 * The secrets of all projects together. While they are locked nothing kept can be read; what is typed and saved
 * meanwhile waits in this tab and is sealed, over what was kept, once they are unlocked.
 */
export interface KeptSecrets {
  readonly lock: LockState;
  /** Gives back a function that ends the subscription. */
  onLock(listener: (state: LockState) => void): () => void;
  /** Called before secrets are locked or unlocked, here or by another tab, to write what is pending. */
  saveFirst(save: () => Promise<void>): void;
  /** False when the passphrase is another one; nothing has changed then. */
  unlock(passphrase: string): Promise<boolean>;
  /** In every tab, until the passphrase is given again. */
  lockNow(): Promise<void>;
  /**
   * Seals everything with a new key that only this passphrase opens. In place of an older passphrase that one has to be
   * given; false when it is another one.
   */
  protect(passphrase: string, older?: string): Promise<boolean>;
  /** Seals everything with a key that needs no passphrase. False when the passphrase is another one. */
  unprotect(passphrase: string): Promise<boolean>;
  hidden(projectId: string): Promise<HiddenSecrets>;
  /** Deletes what is kept of a project, readable or not; gives back what brings it back. */
  detach(projectId: string): Promise<() => Promise<void>>;
  /** Deletes everything typed and every saved connection, readable or not, with key and lock. */
  forget(): Promise<void>;
}
