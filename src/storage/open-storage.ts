import { createConnectionStore } from './indexed-db/connection-store.ts';
import { createGuard } from './indexed-db/guard.ts';
import { createInputStore } from './indexed-db/input-store.ts';
import { openDatabase } from './indexed-db/open-database.ts';
import { createProjectStore } from './indexed-db/project-store.ts';
import { createRunStore } from './indexed-db/run-store.ts';
import { createSeal } from './indexed-db/seal.ts';
import { createSettingStore } from './indexed-db/setting-store.ts';
import { createMemoryStorage } from './memory/create-memory-storage.ts';
import { createProblems } from './problems.ts';
import type { Storage } from './storage.ts';

export interface OpenStorageOptions {
  /** Name of the database. */
  readonly name?: string;
  /** How long to wait for another tab to let go of an older database, in milliseconds. */
  readonly patienceMs?: number;
}

/** Opens the browser's database; where that fails, memory that says why. Never rejects. */
export async function openStorage(options: OpenStorageOptions = {}): Promise<Storage> {
  const { name = 'iml-playground', patienceMs = 5000 } = options;
  const problems = createProblems();
  if (typeof indexedDB === 'undefined') return createMemoryStorage(reasons.missing);

  const opening = openDatabase(name, problems);
  const outcome = await Promise.race([opening.then((database) => ({ database }), reasonOf), later(patienceMs)]);
  if (typeof outcome === 'string') {
    // Whenever it opens after all, nobody uses it any more.
    opening.then(
      (database) => database.close(),
      () => undefined,
    );
    return createMemoryStorage(outcome);
  }

  const { database } = outcome;
  const guard = createGuard(problems);
  // Browsers offer encryption to pages served by https or from localhost only.
  const seal = isSecureContext ? createSeal(database) : undefined;
  return {
    kind: 'indexeddb',
    projects: createProjectStore(database, guard),
    connections: createConnectionStore(database, guard, problems, seal),
    inputs: createInputStore(database, guard, problems, seal),
    settings: createSettingStore(database, guard),
    runs: createRunStore(database, guard),
    onProblem: (listener) => problems.on(listener),
    close: () => database.close(),
  };
}

const reasons = {
  missing: 'This browser offers no database here. Your work is kept until you close the page.',
  refused:
    'The browser refused to open its database, as private windows do. Your work is kept until you close the page.',
  newer: 'Your work was stored by a newer version of this page. Reload to get it; until then nothing is saved.',
  blocked: 'Another tab has an older version of this page open. Close it and reload; until then nothing is saved.',
};

const reasonOf = (cause: unknown): string =>
  cause instanceof DOMException && cause.name === 'VersionError' ? reasons.newer : reasons.refused;

function later(ms: number): Promise<string> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(reasons.blocked), ms);
  });
}
