import type {
  DefinitionTexts,
  RunAction,
  RunRequest,
  Scenario,
  ScenarioConnection,
  StoredConnection,
} from '../runtime/index.ts';
import { type Project, readScopes } from '../project/index.ts';
import { definitionTexts } from './find-problems.ts';
import { storedFor, valuesFor } from './select/connection-for.ts';
import { computedAddress } from './select/computed-address.ts';
import { sendsOf } from './select/sends-to-ask.ts';
import { runnableFunctions } from './runnable-functions.ts';
import type { AppState } from './state.ts';

/**
 * Everything a run needs, as it stands at this moment.
 *
 * @param callbackAddress where services send the user back; mocked runs use the addresses of Make
 */
export function toRunRequest(state: AppState, runId: string, action: RunAction, callbackAddress?: string): RunRequest {
  const { project, values, transport } = state;
  const scenario = selectedScenario(state);
  const mocked = transport === 'mock';
  const { values: own = {}, connection: stored } = mocked ? scenario : {};
  return {
    runId,
    action,
    kind: project.kind,
    definition: runnableTexts(project),
    values: valuesFor({ ...state, values: { ...values, ...own } }, action),
    scopes: readScopes(project.sections.scopes ?? '').scopes,
    connection: stored && action !== 'create' ? storedIn(stored) : storedFor(state, action),
    environment: { timezone: project.timezone },
    ...(state.obtained === null ? {} : { obtained: state.obtained }),
    ...(mocked && state.askConsent ? { consent: 'ask' as const } : {}),
    ...(mocked || callbackAddress === undefined ? {} : { redirectAddress: callbackAddress }),
    transport: mocked ? { kind: 'mock', scenario } : liveTransport(state, action),
    clock: state.clock ?? (mocked ? scenario.clock : undefined) ?? 'real',
    seed: (mocked ? scenario.seed : undefined) ?? 'real',
  };
}

/** Only what was announced may be contacted, unless an address was announced that only the run can tell. */
function liveTransport(state: AppState, action: RunAction): RunRequest['transport'] {
  const origins = [...new Set(sendsOf(state, action).map(({ origin }) => origin))];
  return {
    kind: 'fetch',
    ...(origins.includes(computedAddress) ? {} : { origins }),
    ...(state.proxy === null ? {} : { proxy: state.proxy }),
  };
}

/** Without custom functions that were not turned on. */
function runnableTexts(project: Project): DefinitionTexts {
  const { functions: _all, ...texts } = definitionTexts(project);
  const functions = runnableFunctions(project);
  return functions === undefined ? texts : { ...texts, functions };
}

/** The chosen scenario, else the first. Without any, one that answers nothing: the run then says what is missing. */
export function selectedScenario({ scenarios, project }: AppState): Scenario {
  const chosen = scenarios.find(({ name }) => name === project.selectedScenario);
  return chosen ?? scenarios[0] ?? { name: 'none', mocks: [] };
}

/** What a scenario says is there before it runs. */
const storedIn = ({ data, uid, expires }: ScenarioConnection): StoredConnection => ({
  data,
  uid: uid ?? null,
  metadata: null,
  expires: expires ?? null,
  scope: null,
});
