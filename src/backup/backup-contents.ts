import type { FormValues, Project } from '../project/index.ts';
import type { SavedConnection } from '../storage/index.ts';

/** Everything that is kept. */
export interface BackupContents {
  readonly projects: readonly Project[];
  /** What was typed into forms, by project. */
  readonly inputs: Readonly<Record<string, FormValues>>;
  readonly connections: readonly SavedConnection[];
  readonly settings: Readonly<Record<string, unknown>>;
}

/** Marks the file. */
export const backupFormat = 'iml-playground-backup';
export const backupVersion = 1;
