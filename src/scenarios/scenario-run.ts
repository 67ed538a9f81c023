import type { RunAction, RunResult, Scenario, TraceEvent } from '../runtime/index.ts';

/** One run of a scenario and everything it told. */
export interface ScenarioRun {
  readonly scenario: Scenario;
  readonly action: RunAction;
  readonly events: readonly TraceEvent[];
  readonly result: RunResult;
}
