import type { FormValues, Project } from '../project/index.ts';

/** What a link or a file brought. Data only: nothing of it has run. */
export interface Shared {
  /** Its id and dates mean nothing here; whoever keeps it gives it new ones. */
  readonly project: Project;
  readonly values: FormValues;
  /** Names of what was in it and is not taken over, such as `sections.constructor`. */
  readonly dropped: readonly string[];
}
