/** Everything that is kept, as one file, and back. */
export type { BackupContents } from './backup-contents.ts';
export { mergeBackup, type Merge } from './merge-backup.ts';
export { backedUpSettings } from './read-settings.ts';
export { type BackupError, type BackupRead, readBackup } from './read-backup.ts';
export { withoutSecrets } from './without-secrets.ts';
export { writeBackup } from './write-backup.ts';
