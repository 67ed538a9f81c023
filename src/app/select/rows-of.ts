import {
  checkExpectation,
  type Difference,
  type RunSummary,
  type ScenarioRun,
  summarizeRun,
} from '../../scenarios/index.ts';
import type { Scenario } from '../../runtime/index.ts';
import type { MatrixRow } from '../matrix-state.ts';
import type { AppState } from '../state.ts';
import { type ShownVerdict, verdictOf } from './verdict-of.ts';

/** One row of the table of scenarios. */
export interface ShownRow {
  readonly scenario: Scenario;
  /** Undefined while it has not run. */
  readonly summary?: RunSummary;
  readonly verdict?: ShownVerdict;
  /** Undefined when nothing is expected. */
  readonly differences?: readonly Difference[];
  readonly runId?: string;
}

const known = new WeakMap<MatrixRow, ShownRow>();

/** Every scenario of the project, those that have not run included. */
export function rowsOf({ matrix, scenarios }: Pick<AppState, 'matrix' | 'scenarios'>): readonly ShownRow[] {
  const rows = new Map(matrix?.rows.map((row) => [row.scenario.name, row]));
  return scenarios.map((scenario) => {
    const row = rows.get(scenario.name);
    if (row === undefined) return { scenario };
    let shown = known.get(row);
    if (shown === undefined) {
      shown = toShown(row, matrix?.sections.communication);
      known.set(row, shown);
    }
    return shown;
  });
}

/** The runs that have a result, for everything that judges them. */
export function scenarioRunsOf({ matrix }: Pick<AppState, 'matrix'>): readonly ScenarioRun[] {
  return (matrix?.rows ?? []).flatMap(({ scenario, run: { action, events, result } }) =>
    result === undefined ? [] : [{ scenario, action, events, result }],
  );
}

function toShown({ scenario, run }: MatrixRow, communication: string | undefined): ShownRow {
  const { events, result, action, runId } = run;
  const differences = result && checkExpectation({ scenario, action, events, result }, communication);
  return {
    scenario,
    runId,
    summary: summarizeRun(events, result),
    verdict: verdictOf(run, [scenario]),
    ...(differences === undefined ? {} : { differences }),
  };
}
