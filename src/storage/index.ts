/** Keeps work between visits. */
export { createMemoryStorage } from './memory/create-memory-storage.ts';
export { openStorage, type OpenStorageOptions } from './open-storage.ts';
export type { SavedConnection } from './saved-connection.ts';
export type {
  ConnectionStore,
  InputStore,
  ProjectStore,
  SettingStore,
  Storage,
  StorageProblem,
} from './storage.ts';
