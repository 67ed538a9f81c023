import { describe, expect, test } from 'vitest';
import {
  type AppPorts,
  clearHistory,
  compareRuns,
  createProject,
  deleteProject,
  differs,
  openExample,
  openProject,
  openRun,
  run,
  runDifferences,
  saveConnection,
  selectScenario,
  setValue,
  start,
  startWithToken,
  undoLast,
} from '../../src/app/index.ts';
import { mostRuns } from '../../src/storage/index.ts';
import { appPorts } from '../support/app-ports.ts';
import { eventually } from '../support/eventually.ts';

const state = (ports: AppPorts) => ports.store.get();

async function ran(example = 'basic-auth'): Promise<AppPorts> {
  const ports = appPorts();
  await start(ports);
  await openExample(ports, example);
  return ports;
}

describe('a run that has ended', () => {
  test('is kept with what it was and how it ended, newest first', async () => {
    const ports = await ran();
    selectScenario(ports, 'wrong password 401');
    await run(ports);
    const [latest, first] = state(ports).history;
    expect(first).toMatchObject({ action: 'create', scenario: 'ok', verdict: 'connected', requests: 1 });
    expect(latest).toMatchObject({
      verdict: 'refused',
      error: { message: 'Wrong user name or password.' },
    });
    expect(await ports.storage.runs.list(state(ports).project.id)).toEqual(state(ports).history);
  });

  test('is kept without its secrets: typed, stored, handed out, and made of them', async () => {
    const ports = await ran('oauth2-refresh');
    await saveConnection(ports, 'Main');
    await run(ports, 'refresh');
    const basic = await ran();
    setValue(basic, 'password', 'a-secret-of-mine');
    await run(basic);
    await saveConnection(basic, 'Mine');
    setValue(basic, 'password', 'another');
    await run(basic, 'verify');
    for (const [each, secrets] of [
      [ports, ['demo-access-token', 'demo-refresh-token', 'demo-client-secret']],
      [basic, ['a-secret-of-mine', Buffer.from('ann:a-secret-of-mine').toString('base64')]],
    ] as const) {
      const traces = await Promise.all(state(each).history.map(({ id }) => each.storage.runs.trace(id)));
      expect(traces.every((trace) => trace !== undefined)).toBe(true);
      const text = JSON.stringify([traces, state(each).history], (_, value: unknown) =>
        value instanceof Uint8Array ? new TextDecoder().decode(value) : value,
      );
      for (const secret of secrets) expect(text).not.toContain(secret);
    }
  });

  test('is kept without a token obtained elsewhere, whatever its name', async () => {
    const ports = await ran('oauth2-code');
    await startWithToken(ports, { t: 'token-from-elsewhere', expires: '2030-01-01T00:00:00.000Z' });
    const [latest] = state(ports).history;
    const trace = await ports.storage.runs.trace(latest?.id ?? '');
    expect(JSON.stringify(trace)).not.toContain('token-from-elsewhere');
    expect(JSON.stringify(trace)).toContain('2030-01-01');
  });

  test('whose answers are too large leaves only its line', async () => {
    const fetchLike: typeof fetch = async () => new Response(JSON.stringify({ id: 1, text: 'x'.repeat(300_000) }));
    const { createInProcessRunHost } = await import('../support/in-process-host.ts');
    const ports = appPorts({ runHost: createInProcessRunHost(fetchLike) });
    await start(ports);
    ports.store.update((current) => ({ ...current, transport: 'live', network: 'on' }));
    await run(ports);
    const [latest] = state(ports).history;
    expect(latest).toMatchObject({ transport: 'live' });
    const before = state(ports).run;
    await openRun(ports, latest?.id ?? '');
    expect(state(ports).run).toBe(before);
    expect(state(ports).notices.at(-1)?.text).toContain('too large');
  });

  test('is there at the next visit, and only with its project', async () => {
    const ports = await ran();
    const { project, history } = state(ports);
    await createProject(ports, 'basic');
    expect(state(ports).history).toEqual([]);
    await openProject(ports, project.id);
    expect(state(ports).history).toEqual(history);
  });

  test('makes place when there are too many', async () => {
    const ports = await ran();
    for (let count = 0; count < mostRuns; count++) await run(ports);
    expect(state(ports).history).toHaveLength(mostRuns);
    expect(await ports.storage.runs.list(state(ports).project.id)).toHaveLength(mostRuns);
  });
});

describe('a run of the history', () => {
  test('is opened in the place of the latest', async () => {
    const ports = await ran();
    const first = state(ports).history[0]?.id ?? '';
    selectScenario(ports, 'wrong password 401');
    await run(ports);
    await openRun(ports, first);
    expect(state(ports).run).toMatchObject({ runId: first, recorded: true, result: { verdict: 'connected' } });
  });

  test('cannot be saved or used: its secrets are gone', async () => {
    const ports = await ran();
    await openRun(ports, state(ports).history[0]?.id ?? '');
    expect(await saveConnection(ports)).toBeUndefined();
    expect(state(ports).notices.at(-1)?.text).toContain('keeps no secrets');
    await run(ports, 'verify');
    expect(state(ports).run?.result?.verdict).not.toBe('connected');
  });

  test('that is unknown changes nothing', async () => {
    const ports = await ran();
    const before = state(ports);
    await openRun(ports, 'unknown');
    await compareRuns(ports, ['unknown', before.history[0]?.id ?? '']);
    expect(state(ports)).toBe(before);
  });

  test('goes with all others when the history is cleared', async () => {
    const ports = await ran();
    await clearHistory(ports);
    expect(state(ports).history).toEqual([]);
    expect(await ports.storage.runs.list(state(ports).project.id)).toEqual([]);
  });

  test('goes with its project, and comes back with it', async () => {
    const ports = await ran();
    const { project, history } = state(ports);
    await createProject(ports, 'basic');
    await deleteProject(ports, project.id);
    expect(await ports.storage.runs.list(project.id)).toEqual([]);
    undoLast(ports);
    await eventually(() => expect(state(ports).project.id).toBe(project.id));
    expect(state(ports).history).toEqual(history);
    expect(await ports.storage.runs.trace(history[0]?.id ?? '')).toBeDefined();
  });
});

describe('two runs side by side', () => {
  async function differences(change: (ports: AppPorts) => Promise<unknown> | void): Promise<readonly string[]> {
    const ports = await ran();
    await change(ports);
    await run(ports);
    const [newer, older] = state(ports).history;
    await compareRuns(ports, [newer?.id ?? '', older?.id ?? '']);
    expect(state(ports).view.dialog).toBe('compare');
    const { compared } = state(ports);
    if (compared === null) throw new Error('Nothing is compared.');
    expect(compared[0].record.id).toBe(older?.id);
    return runDifferences(...compared).flatMap(({ title, facts }) =>
      facts.filter(differs).map(({ name }) => `${title} ${name}`),
    );
  }

  test('the same differ in nothing', async () => {
    expect(await differences(() => undefined)).toEqual([]);
  });

  test('another scenario differs in the answer and what came of it', async () => {
    const found = await differences((ports) => selectScenario(ports, 'wrong password 401'));
    for (const name of [
      'How it ended verdict',
      'How it ended message',
      'Answer: connection status',
      'Answer: connection body',
    ]) {
      expect(found).toContain(name);
    }
    expect(found).not.toContain('Request: connection line');
  });

  test('another value differs in what is stored', async () => {
    expect(await differences((ports) => setValue(ports, 'username', 'bob'))).toContain('Stored data.username');
  });
});
