import type { Migration } from '../schema.ts';

/** The history of runs: what is listed, found by project, and apart from it what each run told. */
export const runs: Migration = (database) => {
  database.createObjectStore('runs', { keyPath: 'id' }).createIndex('projectId', 'projectId');
  database.createObjectStore('traces', { keyPath: 'id' });
};
