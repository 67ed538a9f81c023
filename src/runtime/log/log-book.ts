import type { LogEntry, RunResult } from '../run-result.ts';
import type { StepName } from '../trace/trace-event.ts';

export interface LogBook {
  /** Null when the step has no `log.sanitize`: Make shows no log then. */
  add(step: StepName, entry: LogEntry | null): void;
  entries(): RunResult['logs'];
}

/** Collects the log entries of a run by step; several requests of one step become a list. */
export function createLogBook(): LogBook {
  const byStep = new Map<StepName, LogEntry | readonly LogEntry[] | null>();
  return {
    add(step, entry) {
      const before = byStep.get(step);
      if (before === undefined || before === null) byStep.set(step, entry);
      else if (entry !== null) byStep.set(step, [...(isList(before) ? before : [before]), entry]);
    },
    entries: () => Object.fromEntries(byStep),
  };
}

const isList = (logged: LogEntry | readonly LogEntry[]): logged is readonly LogEntry[] => Array.isArray(logged);
