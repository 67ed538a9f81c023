import { findProblems } from './find-problems.ts';
import type { Store } from './store.ts';

/** Looks for the problems of the open project. While somebody types, a moment after the last key. */
export interface Checks {
  soon(): void;
  /** Makes up for a check that is still to come; gives whether there was one. */
  now(): boolean;
}

/** Longer than the pause between two keys of a fast typist, shorter than a look at the list. */
const delayMs = 120;

const known = new WeakMap<Store, Checks>();

/** Of a store there is one, however often it is asked for. Only what edits texts needs it, so no port leads to it. */
export function checksOf(store: Store): Checks {
  const checks = known.get(store) ?? createChecks(store);
  known.set(store, checks);
  return checks;
}

function createChecks(store: Store): Checks {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const now = (): boolean => {
    if (timer === undefined) return false;
    clearTimeout(timer);
    timer = undefined;
    store.update((state) => ({ ...state, problems: findProblems(state.project).problems }));
    return true;
  };
  return {
    soon() {
      clearTimeout(timer);
      timer = setTimeout(now, delayMs);
    },
    now,
  };
}
