/** Keeps work between visits. */
export { createMemoryStorage } from './memory/create-memory-storage.ts';
export type { HiddenSecrets, KeptSecrets, LockState } from './kept-secrets.ts';
export { openStorage, type OpenStorageOptions } from './open-storage.ts';
export { passphraseIterations, passphraseKey } from './passphrase-key.ts';
export { mostRuns } from './run-limits.ts';
export type { RunRecord, RunTrace } from './run-record.ts';
export type { SavedConnection } from './saved-connection.ts';
export type {
  ConnectionStore,
  InputStore,
  ProjectStore,
  RunStore,
  SettingStore,
  Storage,
  StorageProblem,
} from './storage.ts';
