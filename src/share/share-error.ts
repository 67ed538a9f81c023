import type { Shared } from './shared.ts';

/** Why a link cannot be opened as it is. */
export interface ShareError {
  /**
   * `not-a-link`: nothing that looks like one · `bad-version`: of a later release · `corrupt`: letters are missing or
   * changed · `too-large`: more than a project can be · `not-a-project`: whole, but something else.
   */
  readonly code: 'not-a-link' | 'bad-version' | 'corrupt' | 'too-large' | 'not-a-project';
  /** A plain sentence. */
  readonly message: string;
  /** What to do about it. */
  readonly help: string;
  /** What could be read of it all the same. */
  readonly salvaged?: Shared;
}
