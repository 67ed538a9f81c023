import type { SettingStore } from '../storage.ts';
import type { Guard } from './guard.ts';
import type { Database } from './schema.ts';

export function createSettingStore(database: Database, guard: Guard): SettingStore {
  return {
    get: <T>(name: string) => guard(() => database.get('settings', name) as Promise<T | undefined>),
    put: (name, value) =>
      guard(async () => {
        await database.put('settings', value, name);
      }),
  };
}
