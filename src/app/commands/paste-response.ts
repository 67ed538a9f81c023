import { readPastedResponse, scenarioFromRun } from '../../scenarios/index.ts';
import { matchesRequest, type Mock } from '../../runtime/index.ts';
import type { AppPorts } from '../ports.ts';
import { lastRequest } from '../select/last-request.ts';
import { startOfRun } from '../select/start-of-run.ts';
import { taintOfRun } from '../select/taint-of-state.ts';
import type { AppState } from '../state.ts';
import { selectedScenario } from '../to-run-request.ts';
import { editScenarios } from './edit-scenarios.ts';
import { notify } from './notify.ts';
import { run } from './run.ts';
import { setTransport } from './set-transport.ts';

/**
 * Takes an answer from the clipboard as the mock of the request that waits for one: the last one of the run, which the flow
 * then goes on from. After a live run it becomes a new scenario with the answers so far, secrets replaced. Gives back a
 * message when the text cannot be read.
 */
export async function pasteResponse(ports: AppPorts, text: string): Promise<string | null> {
  const state = ports.store.get();
  const request = lastRequest(state.run);
  const pasted = readPastedResponse(text, request);
  if (pasted.kind === 'unreadable') return pasted.message;
  const match = request === undefined ? {} : { method: request.method, url: withoutQuery(request.url) };
  const mock = { match, ...pasted.mock };
  const others =
    request === undefined ? before(state).slice(1) : before(state).filter((old) => !matchesRequest(old.match, request));
  const outcome = pasted.mock.networkError ?? `status ${pasted.mock.status ?? 200}`;
  const name = `pasted ${pasted.mock.networkError ?? pasted.mock.status ?? 200}`;
  editScenarios(ports, { kind: 'add', scenario: { ...startOfRun(state), name, mocks: [mock, ...others] } });
  setTransport(ports, 'mock');
  notify(ports, { kind: 'success', text: `Read as ${pasted.from}, ${outcome}. It answers in a new scenario.` });
  await run(ports);
  return null;
}

/** The answers that came before the one that is missing. */
function before(state: AppState): readonly Mock[] {
  const { run: latest } = state;
  if (latest?.transport !== 'live') return state.scenarios.length === 0 ? [] : selectedScenario(state).mocks;
  if (latest.result === undefined) return [];
  const { mocks } = scenarioFromRun('', latest.events, latest.result, taintOfRun(state, latest.events));
  return mocks.filter(({ networkError }) => networkError === undefined);
}

/** Queries may hold secrets, and differ from run to run. */
const withoutQuery = (url: string): string => (url.includes('?') ? `${url.slice(0, url.indexOf('?'))}?*` : url);
