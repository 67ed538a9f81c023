import { describe, expect, test } from 'vitest';
import {
  lastRequest,
  lastResponse,
  mostTellingPhase,
  openExample,
  phaseGroups,
  phasesOf,
  run,
  type RunState,
  selectScenario,
  setValue,
  type ShownPhase,
  verdictOf,
} from '../../src/app/index.ts';
import { phases, type RunResult } from '../../src/runtime/index.ts';
import { appPorts } from '../support/app-ports.ts';

async function runOf(scenario: string): Promise<RunState> {
  const ports = appPorts();
  selectScenario(ports, scenario);
  await run(ports);
  const { run: state } = ports.store.get();
  if (state === null) throw new Error('There is no run.');
  return state;
}

describe('phases', () => {
  test('stand in the order they run, each once', async () => {
    const shown = phasesOf(await runOf('ok'));
    expect(shown.map(({ phase }) => phase)).toEqual(phases);
    expect(new Set(shown.map(({ step, occurrence }) => `${step} ${occurrence}`))).toEqual(new Set(['connection 0']));
  });

  test('tell what ran, what was skipped and why, which values came up', async () => {
    const shown = new Map(phasesOf(await runOf('ok')).map((phase) => [phase.phase, phase]));
    expect(shown.get('temp')).toMatchObject({ status: 'skipped' });
    expect(shown.get('temp')?.reason).toMatch(/\.$/);
    expect(shown.get('request')).toMatchObject({ status: 'ran' });
    expect(shown.get('request')?.expressions.map(({ source, value }) => [source, value])).toContainEqual([
      "base64(parameters.apiKey + ':' + connection.domain)",
      'ZGVtby1rZXk6YWNtZQ==',
    ]);
    expect(shown.get('response')?.variables.map(({ name }) => name)).toContain('body');
    expect(shown.get('stored')?.status).toBe('ran');
  });

  test('after an error nothing is stored', async () => {
    const shown = new Map(phasesOf(await runOf('wrong key 401')).map((phase) => [phase.phase, phase]));
    expect(shown.get('error')?.status).toBe('ran');
    expect(shown.get('stored')).toMatchObject({ status: 'skipped' });
  });

  test('a request without an answer failed', async () => {
    const statuses = phasesOf(await runOf('timeout')).filter(({ status }) => status === 'failed');
    expect(statuses.length).toBeGreaterThan(0);
  });

  test('a missing field fails the form', async () => {
    const ports = appPorts();
    setValue(ports, 'apiKey', undefined);
    await run(ports);
    const [first] = phasesOf(ports.store.get().run);
    expect(first).toMatchObject({ phase: 'parameters', status: 'failed' });
  });

  test('of no run there are none', () => expect(phasesOf(null)).toEqual([]));
});

test.each([
  ['ok', 'request'],
  ['wrong key 401', 'error'],
  ['200 with error', 'valid'],
  ['timeout', 'response'],
])('of %s one looks at %s first', async (scenario, phase) => {
  const ports = appPorts();
  selectScenario(ports, scenario);
  await run(ports);
  const shown = phasesOf(ports.store.get().run);
  expect(shown[mostTellingPhase(shown, ports.store.get())]?.phase).toBe(phase);
});

describe('phases by request', () => {
  test('of one request are one group with every phase', async () => {
    const shown = phasesOf(await runOf('ok'));
    const groups = phaseGroups(shown);
    expect(groups.map(({ step }) => step)).toEqual(['connection']);
    expect(groups[0]?.phases.map(({ index }) => index)).toEqual(shown.map((_, index) => index));
  });

  test('of several leave out what does not apply, and keep their places in the whole list', async () => {
    const ports = appPorts();
    await openExample(ports, 'oauth2-refresh');
    const shown = phasesOf(ports.store.get().run);
    const groups = phaseGroups(shown);
    expect(groups.map(({ step }) => step)).toEqual(['connection', 'authorize', 'token', 'info', 'connection']);
    for (const { step, phases: inside } of groups) {
      for (const { phase, index } of inside) {
        expect(shown[index]).toBe(phase);
        expect(phase).toMatchObject({ step, applies: true });
      }
    }
    expect(groups.flatMap((group) => group.phases.map(({ phase }) => phase.status))).toContain('skipped');
  });

  test('a request that was left out as a whole keeps the phase that says so', () => {
    const phase = { step: 'token', occurrence: 0, phase: 'temp', status: 'skipped', reason: 'Left out.' } as const;
    const rest = { expressions: [], variables: [], events: [] };
    const shown: ShownPhase[] = [
      { ...phase, ...rest, applies: false },
      { ...phase, ...rest, phase: 'request', applies: false },
      { ...phase, ...rest, step: 'info', phase: 'request', status: 'ran', applies: true },
      { ...phase, ...rest, step: 'info', occurrence: 1, phase: 'request', status: 'ran', applies: true },
    ];
    expect(phaseGroups(shown).map(({ step, occurrence, phases: { length } }) => [step, occurrence, length])).toEqual([
      ['token', 0, 1],
      ['info', 0, 1],
      ['info', 1, 1],
    ]);
  });

  test('of no run there are none', () => expect(phaseGroups([])).toEqual([]));
});

describe('the latest exchange', () => {
  test('request and response', async () => {
    const state = await runOf('200 with code');
    expect(lastRequest(state)).toMatchObject({ method: 'GET', url: 'https://sample.com/api/v1' });
    const answer = lastResponse(state);
    expect(answer?.kind === 'response' && answer.response.status).toBe(200);
    expect(answer?.kind === 'response' && answer.decoded).toEqual({ code: 'DataError', message: 'Key revoked' });
  });

  test('no response', async () => {
    const answer = lastResponse(await runOf('timeout'));
    expect(answer?.kind === 'no-response' && answer.failure.kind).toBe('timeout');
  });

  test('nothing yet', () => {
    expect(lastRequest(null)).toBeUndefined();
    expect(lastResponse(null)).toBeUndefined();
  });
});

describe('verdicts', () => {
  const base: RunState = {
    runId: 'r',
    action: 'create',
    transport: 'mock',
    scenario: 'bad',
    status: 'done',
    events: [],
    startedAt: '',
    stale: false,
  };
  const result = (verdict: RunResult['verdict']): RunResult => ({
    runId: 'r',
    verdict,
    connection: null,
    error: null,
    parameterErrors: [],
    diagnostics: [],
    logs: {},
    durationMs: 0,
  });
  const scenarios = [
    { name: 'bad', outcome: 'failure', mocks: [] },
    { name: 'good', mocks: [] },
  ] as const;
  const failure = (kind: 'cancelled' | 'unresponsive') => ({ kind, message: '', advice: '' });

  test.each<[string, RunState, string]>([
    ['connected although the service refused', { ...base, result: result('connected') }, 'false-success'],
    ['connected', { ...base, scenario: 'good', result: result('connected') }, 'connected'],
    ['the scenario is gone', { ...base, scenario: 'gone', result: result('connected') }, 'connected'],
    ['live', { ...base, transport: 'live', result: result('connected') }, 'connected'],
    ['deleting', { ...base, action: 'delete', result: result('connected') }, 'connected'],
    ['refused as meant', { ...base, result: result('refused') }, 'refused'],
    ['failed as meant', { ...base, result: result('failed') }, 'failed'],
    ['the form', { ...base, result: result('invalid') }, 'invalid'],
    ['on its way', { ...base, status: 'running' }, 'running'],
    ['being cancelled', { ...base, status: 'cancelling' }, 'running'],
    ['cancelled by force', { ...base, status: 'lost', failure: failure('cancelled') }, 'cancelled'],
    ['hung', { ...base, status: 'lost', failure: failure('unresponsive') }, 'lost'],
  ])('%s', (_, state, verdict) => expect(verdictOf(state, scenarios)).toBe(verdict));
});
