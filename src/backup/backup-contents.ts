import type { FormValues, Project } from '../project/index.ts';
import type { RunRecord, SavedConnection } from '../storage/index.ts';

/** Everything that is kept. */
export interface BackupContents {
  readonly projects: readonly Project[];
  /** What was typed into forms, by project. */
  readonly inputs: Readonly<Record<string, FormValues>>;
  readonly connections: readonly SavedConnection[];
  /** Past runs as they are listed, without what each of them told. */
  readonly runs: readonly RunRecord[];
  readonly settings: Readonly<Record<string, unknown>>;
}

/** Marks the file. */
export const backupFormat = 'iml-playground-backup';
export const backupVersion = 1;
