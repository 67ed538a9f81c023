import { createConnectionStore } from './indexed-db/connection-store.ts';
import { createGuard } from './indexed-db/guard.ts';
import { createInputStore } from './indexed-db/input-store.ts';
import { createKeptSecrets } from './indexed-db/create-kept-secrets.ts';
import { createOpenSecrets } from './indexed-db/create-open-secrets.ts';
import { keyName } from './indexed-db/kept-key.ts';
import { createKeyRing } from './indexed-db/key-ring.ts';
import { openDatabase } from './indexed-db/open-database.ts';
import { createProjectStore } from './indexed-db/project-store.ts';
import { createRunStore } from './indexed-db/run-store.ts';
import { sealPlain } from './indexed-db/seal-plain.ts';
import { createSettingStore } from './indexed-db/setting-store.ts';
import { createWaitingSecrets } from './indexed-db/waiting-secrets.ts';
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

  const opening = openDatabase(name, problems).then(async (database) => ({
    database,
    kept: await database.get('keys', keyName),
  }));
  const outcome = await Promise.race([opening.catch(reasonOf), later(patienceMs)]);
  if (typeof outcome === 'string') {
    // Whenever it opens after all, nobody uses it any more.
    opening.then(
      ({ database }) => database.close(),
      () => undefined,
    );
    return createMemoryStorage(outcome);
  }

  const { database, kept } = outcome;
  const guard = createGuard(problems);
  const waiting = createWaitingSecrets();
  // Browsers offer encryption to pages served by https or from localhost only.
  const ring = isSecureContext ? createKeyRing(database, kept) : undefined;
  const context = { database, guard, problems, ring, waiting };
  const secrets = ring === undefined ? createOpenSecrets(context) : createKeptSecrets({ ...context, ring }, name);
  // In the background; a failure is reported, and the next visit tries again.
  if (ring !== undefined) guard(() => sealPlain(database, ring)).catch(() => undefined);
  return {
    kind: 'indexeddb',
    projects: createProjectStore(database, guard),
    connections: createConnectionStore(context),
    inputs: createInputStore(context),
    settings: createSettingStore(database, guard),
    runs: createRunStore(database, guard),
    secrets,
    onProblem: (listener) => problems.on(listener),
    close() {
      secrets.close();
      database.close();
    },
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
