import { type Problems, problemMessages } from '../problems.ts';
import type { StorageProblem } from '../storage.ts';

/** Carries out one read or write of the database. */
export type Guard = <T>(work: () => Promise<T>) => Promise<T>;

/** Turns what the browser throws into a problem that is reported and a rejection with the same sentence. */
export function createGuard(problems: Problems): Guard {
  return async (work) => {
    try {
      return await work();
    } catch (cause) {
      const kind = kindOf(cause);
      problems.report(kind);
      throw new Error(problemMessages[kind], { cause });
    }
  };
}

function kindOf(cause: unknown): StorageProblem['kind'] {
  const name = cause instanceof DOMException ? cause.name : '';
  if (name === 'QuotaExceededError') return 'quota';
  // The connection was closed under us: another tab lifts the database, or the browser dropped it.
  return name === 'InvalidStateError' ? 'blocking' : 'failed';
}
