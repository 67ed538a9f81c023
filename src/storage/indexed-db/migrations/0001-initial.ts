import type { Migration } from '../schema.ts';

/** The four stores; connections are found by project, projects sorted by their latest change. */
export const initial: Migration = (database) => {
  database.createObjectStore('projects', { keyPath: 'id' }).createIndex('updatedAt', 'updatedAt');
  database.createObjectStore('connections', { keyPath: 'id' }).createIndex('projectId', 'projectId');
  database.createObjectStore('inputs');
  database.createObjectStore('settings');
};
