import type { RunAction, RunRequest, RunResult, TraceEvent } from '../../runtime/index.ts';
import { foldEvents, foldFailure, foldResult } from '../fold-event.ts';
import type { AppPorts } from '../ports.ts';
import { requestHostsOf } from '../select/request-host-of.ts';
import type { AppState, RunState } from '../state.ts';
import { selectedScenario, toRunRequest } from '../to-run-request.ts';
import { keepResult } from './keep-result.ts';

export type RunOutcome =
  | { readonly kind: 'finished'; readonly result: RunResult }
  /** The worker gave no answer, or another run took its place. */
  | { readonly kind: 'lost' }
  /** A live run would contact these origins, which were not allowed yet; nothing was sent. */
  | { readonly kind: 'not-allowed'; readonly origins: readonly string[] };

/** Runs the project as it stands. Ends the run that is going on. Never rejects for a mistake of the user. */
export async function run(ports: AppPorts, action: RunAction = 'create'): Promise<RunOutcome> {
  const { store, runHost, runs, newId } = ports;
  const state = store.get();
  const origins = originsToAllow(state, action);
  if (origins.length > 0) return { kind: 'not-allowed', origins };

  const runId = newId();
  const request = toRunRequest(state, runId, action);
  const signal = runs.next();
  const projectId = state.project.id;
  const connectionId = state.openConnectionId;
  store.update((current) => ({
    ...current,
    run: beginRun(ports, current, runId, action),
    view: { ...current.view, phase: null },
  }));

  const outcome = await runHost.run(
    request,
    (events) => store.update((now) => takeEvents(now, request, events)),
    signal,
  );
  if (!outcome.ok) {
    changeRun(ports, runId, (run) => foldFailure(run, outcome.error));
    return { kind: 'lost' };
  }
  changeRun(ports, runId, (run) => foldResult(run, outcome.value));
  const { transport } = state;
  await keepResult(ports, { action, transport, projectId, connectionId, result: outcome.value });
  return { kind: 'finished', result: outcome.value };
}

function originsToAllow({ transport, project, allowedOrigins }: AppState, action: RunAction): readonly string[] {
  if (transport !== 'live') return [];
  return requestHostsOf(project, action).filter((origin) => !allowedOrigins.includes(origin));
}

function beginRun({ clock }: AppPorts, state: AppState, runId: string, action: RunAction): RunState {
  return {
    runId,
    action,
    transport: state.transport,
    ...(state.transport === 'mock' ? { scenario: selectedScenario(state).name } : {}),
    status: 'running',
    events: [],
    startedAt: clock().toISOString(),
    stale: false,
  };
}

/** Real requests are counted even of a run that was replaced: they did go out. */
function takeEvents(state: AppState, { transport }: RunRequest, events: readonly TraceEvent[]): AppState {
  const sent = transport.kind === 'fetch' ? events.filter(({ kind }) => kind === 'request').length : 0;
  const run = state.run && foldEvents(state.run, events);
  return run === state.run && sent === 0 ? state : { ...state, run, liveRequests: state.liveRequests + sent };
}

function changeRun({ store }: AppPorts, runId: string, change: (run: RunState) => RunState): void {
  store.update((state) => (state.run?.runId === runId ? { ...state, run: change(state.run) } : state));
}
