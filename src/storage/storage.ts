import type { FormValues, Project } from '../project/index.ts';
import type { KeptSecrets } from './kept-secrets.ts';
import type { RunRecord, RunTrace } from './run-record.ts';
import type { SavedConnection } from './saved-connection.ts';

/**
 * Where work is kept between visits. Values are plain data (`Date` and `Uint8Array` included). Reads and writes reject
 * only when the store itself fails, with an `Error` whose message is a plain sentence; `onProblem` hears it too.
 */
export interface Storage {
  /** `memory` forgets everything when the page closes. */
  readonly kind: 'indexeddb' | 'memory';
  /** Why it is `memory`, a plain sentence. */
  readonly reason?: string;
  readonly projects: ProjectStore;
  readonly connections: ConnectionStore;
  readonly inputs: InputStore;
  readonly settings: SettingStore;
  readonly runs: RunStore;
  readonly secrets: KeptSecrets;
  /** Gives back a function that ends the subscription. */
  onProblem(listener: (problem: StorageProblem) => void): () => void;
  close(): void;
}

export interface ProjectStore {
  /** Latest change first. What can no longer be read is left out, not deleted. */
  list(): Promise<readonly Project[]>;
  get(id: string): Promise<Project | undefined>;
  put(project: Project): Promise<void>;
  /**
   * Writes only if nobody has written in between: what is stored has the `updatedAt` that `basedOn` says, or is gone.
   * False when another tab was faster; then nothing is written.
   */
  replace(project: Project, basedOn: string | undefined): Promise<boolean>;
  delete(id: string): Promise<void>;
}

export interface ConnectionStore {
  /** Those of one project, or all; newest first. What cannot be opened is left out, not deleted. */
  list(projectId?: string): Promise<readonly SavedConnection[]>;
  get(id: string): Promise<SavedConnection | undefined>;
  put(connection: SavedConnection): Promise<void>;
  delete(id: string): Promise<void>;
}

/** What was typed into the credential form, by project; apart from projects because it holds secrets. */
export interface InputStore {
  get(projectId: string): Promise<FormValues | undefined>;
  put(projectId: string, values: FormValues): Promise<void>;
  delete(projectId: string): Promise<void>;
}

/** The history of runs, by project. Only record forms without secrets may be added. */
export interface RunStore {
  /** Newest first. */
  list(projectId: string): Promise<readonly RunRecord[]>;
  /** What a run told; undefined when it was too much to keep, or is gone. */
  trace(id: string): Promise<RunTrace | undefined>;
  /** Adds a run; beyond `mostRuns` of a project the oldest go. */
  add(record: RunRecord, trace?: RunTrace): Promise<void>;
  clear(projectId: string): Promise<void>;
}

/** Small values by name, such as the theme and the sizes of panes. The caller knows the type it put. */
export interface SettingStore {
  get<T>(name: string): Promise<T | undefined>;
  put(name: string, value: unknown): Promise<void>;
}

/**
 * `blocked`: an older tab holds an older database open. `blocking`: a newer tab needs this one to let go, which it
 * did. `quota`: the disk is full. `deleted`: the browser took the database away. `sealed`: kept secrets cannot be opened,
 * for their key is gone. `failed`: anything else.
 */
export interface StorageProblem {
  readonly kind: 'blocked' | 'blocking' | 'quota' | 'deleted' | 'sealed' | 'failed';
  /** A plain sentence with a way out. */
  readonly message: string;
}
