import type { RunRecord } from './run-record.ts';

/** Newest first; ISO instants sort as text. */
export const latestRuns = (runs: readonly RunRecord[]): readonly RunRecord[] =>
  runs.toSorted((a, b) => (a.startedAt < b.startedAt ? 1 : a.startedAt > b.startedAt ? -1 : 0));
