import type { StorageProblem } from './storage.ts';

/** Tells listeners what went wrong with the store. */
export interface Problems {
  report(kind: StorageProblem['kind']): void;
  on(listener: (problem: StorageProblem) => void): () => void;
}

export const problemMessages: Readonly<Record<StorageProblem['kind'], string>> = {
  blocked: 'Another tab has an older version of this page open. Close it, so that your work can be opened here.',
  blocking: 'A newer version of this page was opened in another tab. Reload this one to go on saving.',
  quota: 'The browser has no room left for your work. Delete projects you no longer need, or free disk space.',
  deleted: 'The browser removed the stored work. Reload the page; what is open here can still be shared or copied.',
  sealed:
    'The secrets kept in this browser cannot be read any more: their key is gone. Type them again and connect anew; your projects are all there.',
  failed: 'The browser could not save or read your work. Reload the page; if it happens again, copy your texts first.',
};

/** Remembers what was reported before anyone listened, and tells the first listener. */
export function createProblems(): Problems {
  const listeners = new Set<(problem: StorageProblem) => void>();
  let early: StorageProblem[] = [];
  return {
    report(kind) {
      const problem = { kind, message: problemMessages[kind] };
      if (listeners.size === 0) early.push(problem);
      for (const listener of listeners) listener(problem);
    },
    on(listener) {
      listeners.add(listener);
      for (const problem of early) listener(problem);
      early = [];
      return () => listeners.delete(listener);
    },
  };
}
