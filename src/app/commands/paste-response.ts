import { readPastedResponse } from '../../scenarios/index.ts';
import { matchesRequest, type Scenario } from '../../runtime/index.ts';
import type { AppPorts } from '../ports.ts';
import { lastRequest } from '../select/last-request.ts';
import { selectedScenario } from '../to-run-request.ts';
import { editScenarios } from './edit-scenarios.ts';
import { notify } from './notify.ts';
import { run } from './run.ts';
import { setTransport } from './set-transport.ts';

/**
 * Takes an answer from the clipboard as the mock of the request that waits for one: the last one of the run, which the flow
 * then goes on from. After a live run it becomes a new scenario with the answers so far. Gives back a message when the text cannot be read.
 */
export async function pasteResponse(ports: AppPorts, text: string): Promise<string | null> {
  const pasted = readPastedResponse(text);
  if (pasted.kind === 'unreadable') return pasted.message;
  const state = ports.store.get();
  const request = lastRequest(state.run);
  const match = request === undefined ? {} : { method: request.method, url: withoutQuery(request.url) };
  const mock = { match, ...pasted.mock };
  const fresh = state.run?.transport === 'live' || state.scenarios.length === 0;
  const { mocks }: Scenario = fresh ? { name: '', mocks: [] } : selectedScenario(state);
  const others = request === undefined ? mocks.slice(1) : mocks.filter((old) => !matchesRequest(old.match, request));
  const scenario: Scenario = { name: `pasted ${pasted.mock.status ?? 200}`, mocks: [mock, ...others] };
  editScenarios(ports, { kind: 'add', scenario });
  setTransport(ports, 'mock');
  notify(ports, {
    kind: 'success',
    text: `Read as ${pasted.from}, status ${pasted.mock.status ?? 200}. It answers in a new scenario.`,
  });
  await run(ports);
  return null;
}

/** Queries may hold secrets, and differ from run to run. */
const withoutQuery = (url: string): string => (url.includes('?') ? `${url.slice(0, url.indexOf('?'))}?*` : url);
