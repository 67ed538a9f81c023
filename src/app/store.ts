import type { AppState } from './state.ts';

/** Holds the one state of the page. */
export interface Store {
  get(): AppState;
  /** Replaces the state; a change that gives the same state back tells nobody. */
  update(change: (state: AppState) => AppState): void;
  /** Calls back after every change, at once. Gives back a function that ends the subscription. */
  subscribe(listener: (state: AppState) => void): () => void;
}

export function createStore(initial: AppState): Store {
  let state = initial;
  const listeners = new Set<(state: AppState) => void>();
  return {
    get: () => state,
    update(change) {
      const next = change(state);
      if (next === state) return;
      state = next;
      // A copy: a listener may subscribe or leave while it is called. Each sees the state of its moment.
      const present = [...listeners];
      for (const listener of present) listener(state);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
