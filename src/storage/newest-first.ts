import type { SavedConnection } from './saved-connection.ts';

/** ISO instants sort as text. */
export const newestFirst = (connections: readonly SavedConnection[]): readonly SavedConnection[] =>
  connections.toSorted((a, b) => (a.createdAt < b.createdAt ? 1 : a.createdAt > b.createdAt ? -1 : 0));
