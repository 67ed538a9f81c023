import type { Scenario } from '../../runtime/index.ts';
import type { MatrixRow, MatrixState } from '../matrix-state.ts';
import type { AppPorts } from '../ports.ts';
import { runScenario } from '../run-scenario.ts';

/**
 * Runs every scenario of the project one after another against its mocks and fills the table. A new run, of one or of all,
 * ends it. The rows appear as they come.
 *
 * @param affected only these run; the other rows stay. Default: all
 */
export async function runAll(ports: AppPorts, affected: (scenario: Scenario) => boolean = () => true): Promise<void> {
  const { store, runs } = ports;
  const signal = runs.next();
  const state = store.get();
  const { scenarios, project } = state;
  const before = new Map(state.matrix?.rows.map((row) => [row.scenario.name, row]));
  const rows = new Map(
    scenarios.flatMap((scenario) => {
      const row = before.get(scenario.name);
      return row === undefined ? [] : [[scenario.name, row] as const];
    }),
  );
  const show = (status: MatrixState['status'], workMs: number): void => {
    // What was cancelled half-way is still of the texts before, so that a later look runs it again.
    const sections = status === 'cancelled' ? (state.matrix?.sections ?? project.sections) : project.sections;
    store.update((now) =>
      now.project.id !== project.id
        ? now
        : { ...now, matrix: { status, workMs, rows: inOrder(scenarios, rows), sections } },
    );
  };
  let workMs = 0;
  show('running', workMs);
  for (const scenario of scenarios) {
    if (!affected(scenario) && rows.has(scenario.name)) continue;
    const run = await runScenario(ports, state, scenario, signal);
    if (signal.aborted) return show('cancelled', workMs);
    rows.set(scenario.name, { scenario, run });
    workMs += (run.result?.durationMs ?? 0) - waitedMs(run);
    show('running', workMs);
  }
  show('done', workMs);
}

const inOrder = (scenarios: readonly Scenario[], rows: ReadonlyMap<string, MatrixRow>): readonly MatrixRow[] =>
  scenarios.flatMap(({ name }) => rows.get(name) ?? []);

/** The delays of mocks, which nobody waited for. */
const waitedMs = ({ events }: MatrixRow['run']): number =>
  events.reduce((sum, event) => (event.kind === 'response' ? sum + event.response.durationMs : sum), 0);
