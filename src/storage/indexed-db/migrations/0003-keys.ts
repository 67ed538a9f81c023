import type { Migration } from '../schema.ts';

/**
 * The key that seals secrets. What lies in `inputs` and `connections` stays as it is, since sealing would outlast the
 * upgrade's transaction; it is sealed when it is written the next time.
 */
export const keys: Migration = (database) => {
  database.createObjectStore('keys');
};
