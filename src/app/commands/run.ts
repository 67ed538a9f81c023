import type { RunAction, RunRequest, RunResult, TraceEvent } from '../../runtime/index.ts';
import { foldEvents, foldFailure, foldResult } from '../fold-event.ts';
import type { AppPorts } from '../ports.ts';
import type { LiveSend } from '../select/describe-live-send.ts';
import { connectionFor } from '../select/connection-for.ts';
import { mustAsk, sendsOf } from '../select/sends-to-ask.ts';
import type { AppState, RunState } from '../state.ts';
import { selectedScenario, toRunRequest } from '../to-run-request.ts';
import { allowSends } from './allow-sends.ts';
import { keepRun } from './keep-run.ts';
import { keepResult } from './keep-result.ts';

export type RunOutcome =
  | { readonly kind: 'finished'; readonly result: RunResult }
  /** The worker gave no answer, or another run took its place. */
  | { readonly kind: 'lost' }
  /** A live run would contact origins that were not allowed yet, or send a secret to a new host; nothing was sent. */
  | { readonly kind: 'not-allowed'; readonly origins: readonly string[]; readonly sends: readonly LiveSend[] }
  /** Live runs send nothing while the network is off. */
  | { readonly kind: 'network-off' };

/** Runs the project as it stands. Ends the run that is going on. Never rejects for a mistake of the user. */
export async function run(ports: AppPorts, asked: RunAction = 'create'): Promise<RunOutcome> {
  const { store, runHost, runs, consent, newId } = ports;
  const state = store.get();
  const action = actionOf(state, asked);
  if (state.transport === 'live') {
    if (state.network === 'off') return { kind: 'network-off' };
    const sends = sendsOf(state, action);
    const origins = [...new Set(sends.map(({ origin }) => origin))];
    if (mustAsk(state, sends)) return { kind: 'not-allowed', origins, sends };
    // Trusted hosts are remembered for their secrets too, so that a later change of the address is noticed.
    allowSends(ports, sends);
  }

  const runId = newId();
  const callback = state.transport === 'live' ? consent.callbackAddress : undefined;
  // What a scenario says is stored counts when the scenario is run; who asks for more than that means the saved one.
  const own = asked === 'create' && state.transport === 'mock' && selectedScenario(state).connection !== undefined;
  const saved = action === 'create' || own ? undefined : connectionFor(state, action);
  const made = toRunRequest(state, runId, action, callback);
  const request = saved === undefined ? made : { ...made, connection: saved.connection };
  const signal = runs.next();
  const projectId = state.project.id;
  const connectionId = saved?.id ?? null;
  const before = (saved ?? connectionFor(state, 'verify'))?.connection;
  store.update((current) => ({
    ...current,
    obtained: null,
    run: {
      ...beginRun(ports, current, runId, action, connectionId),
      ...(before === undefined ? {} : { before }),
      ...(state.obtained === null ? {} : { obtained: state.obtained }),
    },
    view: { ...current.view, phase: null },
  }));

  const outcome = await runHost.run(
    request,
    (events) => store.update((now) => takeEvents(now, request, events)),
    signal,
    (question) => consent.ask(question, signal),
  );
  if (!outcome.ok) {
    changeRun(ports, runId, (run) => foldFailure(run, outcome.error));
    await keepRun(ports, runId);
    return { kind: 'lost' };
  }
  changeRun(ports, runId, (run) => foldResult(run, outcome.value));
  const { transport } = state;
  // Begun first: what is kept of the result may take away the connection it started from.
  const kept = keepRun(ports, runId);
  await keepResult(ports, { action, transport, projectId, connectionId, result: outcome.value });
  await kept;
  return { kind: 'finished', result: outcome.value };
}

function beginRun(
  { clock }: AppPorts,
  state: AppState,
  runId: string,
  action: RunAction,
  connectionId: string | null,
): RunState {
  return {
    runId,
    action,
    transport: state.transport,
    ...(state.transport === 'mock' ? { scenario: selectedScenario(state).name } : {}),
    ...(connectionId === null ? {} : { connectionId }),
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

/** A scenario of something other than making a connection is run as what it is. */
const actionOf = (state: AppState, asked: RunAction): RunAction =>
  state.transport === 'mock' && asked === 'create' ? (selectedScenario(state).action ?? asked) : asked;
