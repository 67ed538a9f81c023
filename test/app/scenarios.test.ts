import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  type AppPorts,
  breakConnection,
  coverageOfState,
  editScenarios,
  editSection,
  expectWhatHappened,
  fixSanitize,
  followChanges,
  keepAsScenario,
  openRow,
  pasteResponse,
  resultsMarkdownOf,
  reviewOfState,
  rowsOf,
  run,
  runAll,
} from '../../src/app/index.ts';
import { appPorts } from '../support/app-ports.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});

afterEach(() => {
  vi.useRealTimers();
});

const state = (ports: AppPorts) => ports.store.get();
const verdicts = (ports: AppPorts) => rowsOf(state(ports)).map(({ scenario, verdict }) => [scenario.name, verdict]);
const communication = (ports: AppPorts) => state(ports).project.sections.communication ?? '';

function write(ports: AppPorts, definition: unknown, scenarios: unknown): void {
  editSection(ports, 'communication', JSON.stringify(definition));
  editSection(ports, 'scenarios', JSON.stringify(scenarios));
}

const json = { 'content-type': 'application/json' };
const answer = (body: unknown, status = 200) => [{ match: {}, status, headers: json, body }];

describe('run all', () => {
  test('fills a row for every scenario, with the text a user reads', async () => {
    const ports = appPorts();
    await runAll(ports);
    const { matrix, scenarios } = state(ports);
    expect(matrix?.status).toBe('done');
    expect(matrix?.rows.length).toBe(scenarios.length);
    for (const { summary, verdict } of rowsOf(state(ports))) {
      expect(summary?.sent).toEqual([{ method: 'GET', address: 'https://sample.com/api/v1' }]);
      if (verdict !== 'connected' && verdict !== 'false-success') expect(summary?.reads).not.toBe('');
    }
  });

  test('a failing answer that is stored is a false success', async () => {
    const ports = appPorts();
    write(ports, { url: 'https://x.test' }, [
      { name: 'good', mocks: answer({ id: 1 }) },
      { name: 'meant to fail', outcome: 'failure', mocks: answer({ id: 1 }) },
      { name: 'expected to fail', expect: { verdict: 'refused' }, mocks: answer({ id: 1 }) },
      { name: 'plainly an error', mocks: answer({ ok: false }) },
      { name: 'said to be fine', outcome: 'success', mocks: answer({ ok: false }) },
      { name: 'refused', mocks: answer({}, 401) },
    ]);
    await runAll(ports);
    expect(verdicts(ports)).toEqual([
      ['good', 'connected'],
      ['meant to fail', 'false-success'],
      ['expected to fail', 'false-success'],
      ['plainly an error', 'false-success'],
      ['said to be fine', 'connected'],
      ['refused', 'refused'],
    ]);
  });

  test('another run ends it', async () => {
    const ports = appPorts();
    const all = runAll(ports);
    ports.runs.next();
    await all;
    expect(state(ports).matrix?.status).toBe('cancelled');
  });

  test('opening a row shows its run in every panel', async () => {
    const ports = appPorts();
    await runAll(ports);
    const name = state(ports).scenarios.at(1)?.name ?? '';
    openRow(ports, name);
    expect(state(ports).run?.scenario).toBe(name);
    expect(state(ports).run?.events.length).toBeGreaterThan(0);
    expect(state(ports).project.selectedScenario).toBe(name);
  });
});

describe('a change', () => {
  test('of the definition runs all again; of one scenario only that one; before the first run nothing', async () => {
    const ports = appPorts();
    const stop = followChanges(ports);
    editSection(ports, 'communication', communication(ports).replace('GET', 'POST'));
    await vi.advanceTimersByTimeAsync(2000);
    expect(state(ports).matrix).toBeNull();

    await runAll(ports);
    editSection(ports, 'communication', communication(ports).replace('POST', 'GET'));
    await vi.advanceTimersByTimeAsync(2000);
    const methods = rowsOf(state(ports)).map(({ summary }) => summary?.sent[0]?.method);
    expect(new Set(methods)).toEqual(new Set(['GET']));

    const before = state(ports).matrix?.rows ?? [];
    editScenarios(ports, { kind: 'change', name: before[0]?.scenario.name ?? '', path: ['seed'], value: 5 });
    await vi.advanceTimersByTimeAsync(2000);
    const after = state(ports).matrix?.rows ?? [];
    expect(after[0]).not.toBe(before[0]);
    expect(after[1]).toBe(before[1]);
    stop();
  });
});

test('a change whose run was cancelled runs again afterwards', async () => {
  const ports = appPorts();
  const stop = followChanges(ports);
  await runAll(ports);
  editSection(ports, 'communication', communication(ports).replace('GET', 'POST'));
  const again = runAll(ports);
  ports.runs.next();
  await again;
  expect(state(ports).matrix?.status).toBe('cancelled');
  await vi.advanceTimersByTimeAsync(2000);
  expect(state(ports).matrix?.status).toBe('done');
  expect(rowsOf(state(ports))[0]?.summary?.sent[0]?.method).toBe('POST');
  stop();
});

describe('editing', () => {
  test('a deleted scenario comes back', () => {
    const ports = appPorts();
    const text = state(ports).project.sections.scenarios;
    editScenarios(ports, { kind: 'remove', name: state(ports).scenarios[1]?.name ?? '' });
    expect(state(ports).project.sections.scenarios).not.toBe(text);
    state(ports).notices.at(-1)?.action?.run();
    expect(state(ports).project.sections.scenarios).toBe(text);
  });

  test('the standard set adds what is missing', async () => {
    const ports = appPorts();
    editSection(ports, 'scenarios', '');
    editScenarios(ports, { kind: 'add-standard' });
    expect(state(ports).scenarios.map(({ name }) => name)).toEqual([
      'ok',
      'wrong key 401',
      '200 with error body',
      'rate limit 429',
      '500 HTML page',
      'empty 204',
      'timeout',
    ]);
    await runAll(ports);
    expect(verdicts(ports).map(([, verdict]) => verdict)).toEqual([
      'connected',
      'refused',
      'false-success',
      'refused',
      'refused',
      'connected',
      'failed',
    ]);
  });

  test('what just happened is expected, without its secrets', async () => {
    const ports = appPorts();
    await runAll(ports);
    const [name = ''] = state(ports).scenarios.map((scenario) => scenario.name);
    await expectWhatHappened(ports, name);
    await runAll(ports);
    expect(rowsOf(state(ports))[0]?.differences).toEqual([]);
    expect(state(ports).project.sections.scenarios).not.toContain('ZGVtby1rZXk');
    editSection(ports, 'communication', communication(ports).replace('Basic', 'Bearer'));
    await runAll(ports);
    expect(rowsOf(state(ports))[0]?.differences).toMatchObject([{ what: 'request 1, header authorization' }]);
  });

  test.each<[what: string, request: unknown, isFrozen: boolean]>([
    ['nothing', { headers: { 'x-a': 'a' } }, false],
    ['the time', { response: { data: { until: '{{addSeconds(now, body.ttl)}}' } } }, true],
    ['seconds', { headers: { 'x-time': '{{timestamp}}' } }, true],
    ['chance', { headers: { 'x-id': '{{uuid}}' } }, true],
    [
      'a signature, which is masked',
      { headers: { 'x-sign': '{{sha256(timestamp; "hex"; parameters.apiKey)}}' } },
      false,
    ],
    ['the boundary of a form', { method: 'POST', type: 'multipart/form-data', body: { a: 'b' } }, true],
  ])('what is expected holds the next time where it depends on %s', async (_what, request, isFrozen) => {
    const ports = appPorts();
    const headers = { 'content-type': 'application/json' };
    const mocks = [{ match: {}, status: 200, headers, body: { ttl: 60 } }];
    editSection(ports, 'communication', JSON.stringify({ url: 'https://x.test', ...(request as object) }));
    editSection(ports, 'scenarios', JSON.stringify([{ name: 'good', mocks }]));
    await runAll(ports);
    await expectWhatHappened(ports, 'good');
    const [scenario] = state(ports).scenarios;
    expect([scenario?.clock !== undefined, scenario?.seed !== undefined]).toEqual([isFrozen, isFrozen]);
    vi.advanceTimersByTime(1500);
    await runAll(ports);
    expect(rowsOf(state(ports))[0]?.differences).toEqual([]);
  });

  test('a pasted answer becomes the mock of the request, and the flow goes on', async () => {
    const ports = appPorts();
    await run(ports);
    expect(
      await pasteResponse(ports, 'HTTP/1.1 403 Forbidden\nContent-Type: application/json\n\n{"message":"No access"}'),
    ).toBeNull();
    expect(state(ports).run?.result?.error?.message).toContain('No access');
    expect(await pasteResponse(ports, ' ')).toMatch(/nothing to read/i);
  });

  test('a run is kept as a scenario that gives the same result', async () => {
    const ports = appPorts();
    await run(ports);
    keepAsScenario(ports);
    const kept = state(ports).project.selectedScenario;
    await run(ports);
    expect(state(ports).run).toMatchObject({ scenario: kept, result: { verdict: 'connected' } });
  });

  test.each(['mock', 'live'] as const)(
    'a %s run that started from what was stored is kept with its start',
    async (transport) => {
      const ports = appPorts();
      ports.store.update((now) => ({ ...now, project: { ...now.project, kind: 'oauth2' } }));
      const info = {
        url: 'https://x.test/me',
        headers: { a: '{{connection.accessToken}}' },
        response: { uid: '{{body.id}}' },
      };
      write(ports, { info }, [
        {
          name: 'verified',
          action: 'verify',
          connection: { data: { accessToken: 'stored-token-4711' } },
          mocks: answer({ id: 7 }),
        },
      ]);
      await runAll(ports);
      openRow(ports, 'verified');
      const { run: latest } = state(ports);
      if (latest === null) throw new Error('There is no run.');
      const before = { data: { accessToken: 'stored-token-4711' }, uid: 7, metadata: null, expires: null, scope: null };
      ports.store.update((now) => ({ ...now, run: { ...latest, transport, before } }));
      keepAsScenario(ports);
      await runAll(ports);
      const row = rowsOf(state(ports)).at(-1);
      expect(row).toMatchObject({ verdict: 'connected', scenario: { action: 'verify', connection: { data: {} } } });
      if (transport === 'live')
        expect(state(ports).project.sections.scenarios?.match(/stored-token-4711/g)).toHaveLength(1);
    },
  );
});

test('breaking the connection finds at most ten things, each with a scenario that shows it', async () => {
  const ports = appPorts();
  write(ports, { url: 'https://x.test', response: { uid: '{{body.user.id}}', error: '{{body.message}}' } }, [
    { name: 'ok', mocks: answer({ user: { id: 1 } }) },
  ]);
  await breakConnection(ports);
  const { findings } = state(ports);
  expect(findings?.status).toBe('done');
  expect(findings?.findings.length).toBeLessThanOrEqual(10);
  expect(findings?.findings.map(({ kind }) => kind)).toContain('false-success');
  expect(findings?.findings.map(({ kind }) => kind)).toContain('undefined-stored');
  const again = appPorts();
  editSection(again, 'communication', communication(ports));
  editSection(again, 'scenarios', state(ports).project.sections.scenarios ?? '');
  await breakConnection(again);
  expect(state(again).findings?.findings.map(({ text }) => text)).toEqual(findings?.findings.map(({ text }) => text));
});

test('coverage, review and results follow from the runs', async () => {
  const ports = appPorts();
  expect(coverageOfState(state(ports))).toBeUndefined();
  await runAll(ports);
  expect(coverageOfState(state(ports))?.percent).toBeGreaterThan(50);
  expect(reviewOfState(state(ports)).map(({ rule }) => rule)).toEqual([
    'sanitize',
    'check',
    'messages',
    'https',
    'label',
    'names',
  ]);
  for (const size of ['full', 'short', 'chat'] as const) {
    const text = resultsMarkdownOf(state(ports), size, (verdict) => verdict);
    expect(text).toContain('scenarios');
    expect(text).not.toContain('demo-key');
  }
});

test('the log is mended in place', () => {
  const ports = appPorts();
  fixSanitize(ports, 'connection', ['response.body.key']);
  expect(communication(ports)).toContain('"sanitize": ["request.headers.authorization", "response.body.key"]');
  expect(communication(ports)).toContain('// ');
});

test('an answer that is pasted after a live run goes on from the answers so far, secrets replaced', async () => {
  const ports = appPorts();
  ports.store.update((now) => ({ ...now, project: { ...now.project, kind: 'oauth2' } }));
  write(
    ports,
    {
      token: { url: 'https://x.test/token', response: { data: { accessToken: '{{body.access_token}}' } } },
      info: { url: 'https://x.test/me', response: { uid: '{{body.id}}' } },
    },
    [
      {
        name: 'blocked',
        mocks: [
          { match: { url: 'https://x.test/token' }, headers: json, body: { access_token: 'real-token-4711' } },
          { match: { url: 'https://x.test/me' }, networkError: 'CORS' },
        ],
      },
    ],
  );
  await run(ports);
  // As if the service had answered.
  ports.store.update((now) => ({ ...now, run: now.run && { ...now.run, transport: 'live' } }));
  expect(await pasteResponse(ports, 'HTTP/2 200\ncontent-type: application/json\n\n{"id":42}')).toBeNull();
  expect(state(ports).run?.result).toMatchObject({ verdict: 'connected', connection: { uid: 42 } });
  const text = state(ports).project.sections.scenarios?.split('pasted 200')[1] ?? '';
  expect(text).toContain('demo-secret');
  expect(text).not.toContain('real-token-4711');
});
