import type { LogEntry, RunResult } from '../run-result.ts';
import type { StepName } from '../trace/trace-event.ts';

export interface LogBook {
  /**
   * Null when the step has no `log.sanitize`: Make shows no log then.
   *
   * @param listed the step is written as a list, and so is its log
   */
  add(step: StepName, entry: LogEntry | null, listed: boolean): void;
  entries(): RunResult['logs'];
}

/** Collects the log entries of a run by step. */
export function createLogBook(): LogBook {
  const byStep = new Map<StepName, LogEntry | readonly LogEntry[] | null>();
  return {
    add(step, entry, listed) {
      const before = byStep.get(step) ?? [];
      if (entry !== null) byStep.set(step, listed ? [...(isList(before) ? before : [before]), entry] : entry);
      else if (!byStep.has(step)) byStep.set(step, null);
    },
    entries: () => Object.fromEntries(byStep),
  };
}

const isList = (logged: LogEntry | readonly LogEntry[]): logged is readonly LogEntry[] => Array.isArray(logged);
