import type { RunAction, RunRequest, Scenario, StoredConnection } from '../runtime/index.ts';
import { readScopes } from '../project/index.ts';
import { definitionTexts } from './find-problems.ts';
import type { AppState } from './state.ts';

/** Everything a run needs, as it stands at this moment. */
export function toRunRequest(state: AppState, runId: string, action: RunAction): RunRequest {
  const { project, values, transport } = state;
  const scenario = selectedScenario(state);
  const mocked = transport === 'mock';
  return {
    runId,
    action,
    kind: project.kind,
    definition: definitionTexts(project),
    // Verify and the like start from what is stored; the form is for making and changing.
    values: action === 'create' || action === 'edit' ? values : {},
    scopes: readScopes(project.sections.scopes ?? '').scopes,
    connection: action === 'create' ? null : connectionToUse(state),
    environment: { timezone: project.timezone },
    transport: mocked ? { kind: 'mock', scenario } : { kind: 'fetch' },
    clock: (mocked ? scenario.clock : undefined) ?? 'real',
    seed: (mocked ? scenario.seed : undefined) ?? 'real',
  };
}

/** The chosen scenario, else the first. Without any, one that answers nothing: the run then says what is missing. */
export function selectedScenario({ scenarios, project }: AppState): Scenario {
  const chosen = scenarios.find(({ name }) => name === project.selectedScenario);
  return chosen ?? scenarios[0] ?? { name: 'none', mocks: [] };
}

/** The open saved connection, else what the latest run would store. */
function connectionToUse({ connections, openConnectionId, run }: AppState): StoredConnection | null {
  const open = connections.find(({ id }) => id === openConnectionId);
  return open?.connection ?? run?.result?.connection ?? null;
}
