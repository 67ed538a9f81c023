import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import type { FormValues, Project } from '../../project/index.ts';
import type { RunRecord, RunTrace } from '../run-record.ts';
import type { SavedConnection } from '../saved-connection.ts';
import type { KeptKey } from './kept-key.ts';
import type { Sealed } from './seal.ts';

/** A saved connection as it lies in the database. */
export interface KeptConnection extends Omit<SavedConnection, 'connection'> {
  /** In the open where an older page wrote it. */
  readonly connection: Sealed | SavedConnection['connection'];
}

/** The database as the newest migration leaves it. */
export interface Schema extends DBSchema {
  projects: { key: string; value: Project; indexes: { updatedAt: string } };
  connections: { key: string; value: KeptConnection; indexes: { projectId: string } };
  /** By project; in the open where an older page wrote them. */
  inputs: { key: string; value: Sealed | FormValues };
  /** By name. */
  settings: { key: string; value: unknown };
  runs: { key: string; value: RunRecord; indexes: { projectId: string } };
  /** By run. */
  traces: { key: string; value: RunTrace };
  /** By purpose; none can be read. */
  keys: { key: string; value: KeptKey };
}

export type Database = IDBPDatabase<Schema>;

/** Lifts the database by one version. It runs inside the upgrade's transaction: await nothing but the database. */
export type Migration = (
  database: Database,
  transaction: IDBPTransaction<Schema, StoreNames<Schema>[], 'versionchange'>,
) => void | Promise<void>;
