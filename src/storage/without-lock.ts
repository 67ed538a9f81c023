import type { KeptSecrets } from './kept-secrets.ts';

/** Where nothing is sealed, nothing can be locked, and nothing is hidden. */
export const withoutLock: Omit<KeptSecrets, 'detach' | 'forget'> = {
  lock: 'unavailable',
  onLock: () => () => undefined,
  saveFirst: () => undefined,
  unlock: async () => true,
  lockNow: async () => undefined,
  protect: async () => false,
  unprotect: async () => false,
  hidden: async () => ({ values: false, connections: 0 }),
};
