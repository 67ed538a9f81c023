import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  allowSends,
  type AppPorts,
  cancelRun,
  createProject,
  deleteConnection,
  deleteProject,
  dismissNotice,
  editSection,
  lastResponse,
  nameConnection,
  openConnection,
  openExample,
  openProject,
  renameConnection,
  renameProject,
  resumeProject,
  reveal,
  run,
  saveConnection,
  selectScenario,
  setTheme,
  setTransport,
  setValue,
  showPane,
  showResultTab,
  showSection,
  start,
} from '../../src/app/index.ts';
import type { RunHost } from '../../src/host/index.ts';
import { examples } from '../../src/project/index.ts';
import { createMemoryStorage, type Storage } from '../../src/storage/index.ts';
import { appPorts } from '../support/app-ports.ts';
import { eventually } from '../support/eventually.ts';
import { createInProcessRunHost } from '../support/in-process-host.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});

afterEach(() => {
  vi.useRealTimers();
});

const state = (ports: AppPorts) => ports.store.get();

/** The button of the latest notice that has one. */
async function undo(ports: AppPorts): Promise<void> {
  const action = state(ports).notices.findLast((notice) => notice.action !== undefined)?.action;
  if (action === undefined) throw new Error('Nothing to undo.');
  action.run();
  await eventually(() => expect(state(ports).saving).toBe('saved'));
}

describe('start', () => {
  test('the first visit shows the first example, already run, and keeps it', async () => {
    const ports = appPorts();
    await start(ports);
    const { ready, project, run: latest, storageProblem } = state(ports);
    expect(ready).toBe(true);
    expect(project).toMatchObject({ example: 'api-key', name: 'API key' });
    expect(latest).toMatchObject({ status: 'done', transport: 'mock', scenario: 'ok' });
    expect(latest?.result?.verdict).toBe('connected');
    expect(storageProblem).toBe('a test');
    await vi.advanceTimersByTimeAsync(300);
    expect((await ports.storage.projects.list()).map(({ id }) => id)).toEqual([project.id]);
    expect(await ports.storage.inputs.get(project.id)).toEqual(examples[0]?.values);
  });

  test('the next visit goes on where the last one ended, run against its mocks, which leaves no trace', async () => {
    const storage = createMemoryStorage('a test');
    const before = appPorts({ storage });
    await start(before);
    await openExample(before, 'jwt');
    setValue(before, 'email', 'other@example.com');
    await setTheme(before, 'dark');
    await before.autosave.flush();
    const runsBefore = await storage.runs.list(state(before).project.id);

    const after = appPorts({ storage });
    await start(after);
    expect(state(after).project.example).toBe('jwt');
    expect(state(after).values).toMatchObject({ email: 'other@example.com' });
    expect(state(after).view.theme).toBe('dark');
    expect(state(after).projects).toHaveLength(2);
    expect(state(after).run).toMatchObject({ status: 'done', transport: 'mock', scenario: 'ok', stale: false });
    expect(state(after).run?.result?.verdict).toBe('connected');
    expect(state(after).matrix).toMatchObject({ status: 'done' });
    expect(state(after).liveRequests).toBe(0);
    expect(await storage.runs.list(state(after).project.id)).toEqual(runsBefore);
    expect(state(after).history).toEqual(runsBefore);
  });

  test.each([
    ['one of their own', undefined, 1],
    ['from elsewhere', { source: 'link', functions: false }, 0],
    ['from elsewhere and allowed', { source: 'link', functions: true }, 1],
  ] as const)('the next visit runs functions that are %s only so', async (_, foreign, expected) => {
    const storage = createMemoryStorage('a test');
    const before = appPorts({ storage });
    await start(before);
    const { project } = state(before);
    before.store.update((now) => ({ ...now, project: { ...project, ...(foreign && { foreign }) } }));
    editSection(before, 'functions', 'function always() { return true; }');
    await before.autosave.flush();

    const inner = createInProcessRunHost();
    const functions = new Set<string>();
    const runHost: RunHost = {
      ...inner,
      run: (request, ...rest) => {
        if (request.definition.functions !== undefined) functions.add(request.definition.functions);
        return inner.run(request, ...rest);
      },
    };
    const after = appPorts({ storage, runHost });
    await start(after);
    expect(state(after).run?.scenario).toBe('ok');
    expect(functions.size).toBe(expected);
  });

  test('a project of the list that is opened while the page is live runs nothing', async () => {
    const ports = appPorts();
    await start(ports);
    const { id } = state(ports).project;
    await openExample(ports, 'jwt');
    setTransport(ports, 'live');
    await resumeProject(ports, id);
    expect(state(ports)).toMatchObject({ project: { id }, run: null, matrix: null });
    setTransport(ports, 'mock');
    await resumeProject(ports, id);
    expect(state(ports).run?.result?.verdict).toBe('connected');
  });

  test('storage that cannot be read does not keep the page from working', async () => {
    const memory = createMemoryStorage('a test');
    const broken = async () => Promise.reject(new Error('The disk is on fire.'));
    const storage: Storage = { ...memory, projects: { ...memory.projects, list: broken, replace: broken } };
    const ports = appPorts({ storage });
    await start(ports);
    expect(state(ports).ready).toBe(true);
    expect(state(ports).run?.result?.verdict).toBe('connected');
    expect(state(ports).notices.map(({ text }) => text)).toContain('The disk is on fire.');
    await vi.advanceTimersByTimeAsync(300);
    expect(state(ports).saving).toBe('failed');
  });
});

describe('editing', () => {
  test('a section is kept, checked, marked as newer than the run and saved once typing pauses', async () => {
    const ports = appPorts();
    await start(ports);
    await vi.advanceTimersByTimeAsync(300);
    const before = state(ports);
    editSection(ports, 'communication', '{"url":"https://x.test/{{lowr(a)}}"}');
    await vi.advanceTimersByTimeAsync(200);
    editSection(ports, 'communication', '{"url":"https://x.test/{{lower(a)}}x{{lowr(b)}}"}');
    await vi.advanceTimersByTimeAsync(200);
    const now = state(ports);
    expect(now.saving).toBe('pending');
    expect(now.run?.stale).toBe(true);
    expect(now.problems.filter(({ code }) => code === 'unknown-function')).toHaveLength(1);
    expect(now.project.updatedAt > before.project.updatedAt).toBe(true);
    expect(before.project.sections.communication).toContain('sample.com');
    expect((await ports.storage.projects.get(now.project.id))?.sections.communication).toContain('sample.com');
    await vi.advanceTimersByTimeAsync(100);
    expect(state(ports).saving).toBe('saved');
    expect((await ports.storage.projects.get(now.project.id))?.sections).toEqual(now.project.sections);
  });

  test('the same text again changes nothing', async () => {
    const ports = appPorts();
    await start(ports);
    const before = state(ports);
    editSection(ports, 'communication', before.project.sections.communication ?? '');
    editSection(ports, 'base', '');
    expect(state(ports)).toBe(before);
  });

  test('a broken form and broken scenarios leave the last readable ones in use', async () => {
    const ports = appPorts();
    await start(ports);
    const { parameters, scenarios } = state(ports);
    editSection(ports, 'parameters', '[{"name":"apiKey","type":"password"},{"na');
    editSection(ports, 'scenarios', '[');
    expect(state(ports).parameters).toBe(parameters);
    expect(state(ports).scenarios).toBe(scenarios);
    editSection(ports, 'parameters', '[]');
    editSection(ports, 'scenarios', '[]');
    expect(state(ports).parameters).toEqual([]);
    expect(state(ports).scenarios).toEqual([]);
  });

  test('what was typed is written when the page is left, and survives opening another project', async () => {
    const ports = appPorts();
    await start(ports);
    const { id } = state(ports).project;
    renameProject(ports, '  Mine  ');
    setValue(ports, 'apiKey', 'other');
    setValue(ports, 'domain', undefined);
    void ports.autosave.flush();
    expect((await ports.storage.projects.get(id))?.name).toBe('Mine');
    expect(await ports.storage.inputs.get(id)).toEqual({ apiKey: 'other' });
  });

  test('a write that failed is tried again with the next change', async () => {
    const memory = createMemoryStorage('a test');
    let full = true;
    const replace: Storage['projects']['replace'] = async (project, basedOn) => {
      if (full) throw new Error('No room.');
      return memory.projects.replace(project, basedOn);
    };
    const ports = appPorts({ storage: { ...memory, projects: { ...memory.projects, replace } } });
    await start(ports);
    await vi.advanceTimersByTimeAsync(300);
    expect(state(ports).saving).toBe('failed');
    full = false;
    setValue(ports, 'domain', 'other');
    await vi.advanceTimersByTimeAsync(300);
    expect(state(ports).saving).toBe('saved');
    expect(await memory.projects.list()).toHaveLength(1);
  });
});

describe('running', () => {
  test('uses the chosen scenario, else the first', async () => {
    const ports = appPorts();
    await start(ports);
    selectScenario(ports, 'wrong key 401');
    await run(ports);
    expect(state(ports).run).toMatchObject({ scenario: 'wrong key 401', stale: false });
    expect(state(ports).run?.result?.error?.message).toBe('No such key');
    selectScenario(ports, 'gone');
    await run(ports);
    expect(state(ports).run?.scenario).toBe('ok');
  });

  test('without any scenario says that nothing answers', async () => {
    const ports = appPorts();
    await start(ports);
    editSection(ports, 'scenarios', '');
    await run(ports);
    expect(state(ports).run?.result?.verdict).toBe('failed');
    const answer = lastResponse(state(ports).run);
    expect(answer?.kind === 'no-response' && answer.failure.kind).toBe('no-mock');
  });

  test('a new run ends the one that is going on, whose late words are not heard', async () => {
    const host = createInProcessRunHost();
    const signals: AbortSignal[] = [];
    let goOn: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const slowFirst: RunHost = {
      ...host,
      async run(request, onEvents, signal) {
        signals.push(signal);
        if (signals.length === 1) await gate;
        return host.run(request, onEvents, signal);
      },
    };
    const ports = appPorts({ runHost: slowFirst });
    const first = run(ports);
    expect(state(ports).run?.status).toBe('running');
    await run(ports);
    const second = state(ports).run;
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
    goOn();
    await first;
    expect(state(ports).run).toBe(second);
    expect(second?.result?.verdict).toBe('connected');
  });

  test('can be cancelled', async () => {
    const host = createInProcessRunHost();
    let goOn: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const slow: RunHost = { ...host, run: async (...args) => (await gate, host.run(...args)) };
    const ports = appPorts({ runHost: slow });
    const running = run(ports);
    cancelRun(ports);
    expect(state(ports).run?.status).toBe('cancelling');
    goOn();
    await running;
    expect(state(ports).run).toMatchObject({ status: 'done', result: { verdict: 'cancelled' } });
    cancelRun(ports);
    expect(state(ports).run?.status).toBe('done');
  });

  test('a worker without an answer is a lost run', async () => {
    const failure = { kind: 'unresponsive', message: 'It hung.', advice: 'Run again.' } as const;
    const runHost: RunHost = { run: async () => ({ ok: false, error: failure }), dispose: () => undefined };
    const ports = appPorts({ runHost });
    expect(await run(ports)).toEqual({ kind: 'lost' });
    expect(state(ports).run).toMatchObject({ status: 'lost', failure });
  });

  test('live sends nothing before its origin is allowed, and counts what it sent', async () => {
    const asked: string[] = [];
    const fetchLike: typeof fetch = async (input) => {
      asked.push(String(input instanceof Request ? input.url : input));
      return new Response('{"id":1}', { headers: { 'content-type': 'application/json' } });
    };
    const ports = appPorts({ runHost: createInProcessRunHost(fetchLike) });
    await start(ports);
    setTransport(ports, 'live');
    const refused = await run(ports);
    expect(refused).toMatchObject({ kind: 'not-allowed', origins: ['https://sample.com'] });
    expect(asked).toEqual([]);
    if (refused.kind === 'not-allowed') allowSends(ports, refused.sends);
    const outcome = await run(ports);
    expect(outcome.kind === 'finished' && outcome.result.verdict).toBe('connected');
    expect(asked).toEqual(['https://sample.com/api/v1']);
    expect(state(ports).liveRequests).toBe(1);
    expect(state(ports).run).toMatchObject({ transport: 'live' });
    expect(state(ports).run?.scenario).toBeUndefined();
  });
});

describe('connections', () => {
  async function connected(): Promise<AppPorts> {
    const ports = appPorts();
    await start(ports);
    await openExample(ports, 'basic-auth');
    return ports;
  }

  test('a run only offers; saving names it as the form does and opens it', async () => {
    const ports = await connected();
    expect(state(ports).connections).toEqual([]);
    const saved = await saveConnection(ports);
    expect(saved).toMatchObject({ name: 'My User name and password connection', kind: 'basic', transport: 'mock' });
    expect(saved?.connection).toMatchObject({ uid: 4711, data: { username: 'ann', accountId: 'acc-7' } });
    expect(state(ports).connections).toEqual([saved]);
    expect(state(ports).openConnectionId).toBe(saved?.id);
    expect(await ports.storage.connections.list(state(ports).project.id)).toEqual([saved]);
  });

  test('the form names it; emptied, its label does, or the project; a name can be given', async () => {
    const ports = appPorts();
    await start(ports);
    expect((await saveConnection(ports))?.name).toBe('My API key connection');
    nameConnection(ports, 'Acme production');
    expect((await saveConnection(ports))?.name).toBe('Acme production');
    nameConnection(ports, ' ');
    expect((await saveConnection(ports))?.name).toBe('API key');
    expect((await saveConnection(ports, ' Mine '))?.name).toBe('Mine');
  });

  test('nothing is saved after a run that did not connect', async () => {
    const ports = appPorts();
    await start(ports);
    selectScenario(ports, 'wrong key 401');
    await run(ports);
    expect(await saveConnection(ports)).toBeUndefined();
    expect(state(ports).connections).toEqual([]);
  });

  test('a module reads the open connection', async () => {
    const ports = await connected();
    await saveConnection(ports);
    const outcome = await run(ports, 'module');
    expect(outcome.kind === 'finished' && outcome.result.output).toEqual({ count: 2, first: 'Website' });
  });

  test('verify brings the open connection up to date; a failed one leaves it alone', async () => {
    const ports = await connected();
    const saved = await saveConnection(ports);
    await run(ports, 'verify');
    const verified = state(ports).connections[0];
    expect(verified?.verifiedAt && saved?.verifiedAt && verified.verifiedAt > saved.verifiedAt).toBe(true);
    selectScenario(ports, 'wrong password 401');
    await run(ports, 'verify');
    expect(state(ports).connections[0]?.verifiedAt).toBe(verified?.verifiedAt);
    expect(state(ports).connections[0]?.connection).toEqual(verified?.connection);
  });

  test('edit replaces what is stored', async () => {
    const ports = await connected();
    await saveConnection(ports);
    setValue(ports, 'username', 'bob');
    await run(ports, 'edit');
    expect(state(ports).connections[0]?.connection.data).toMatchObject({ username: 'bob', accountId: 'acc-7' });
    const [stored] = await ports.storage.connections.list();
    expect(stored?.connection.data).toMatchObject({ username: 'bob' });
  });

  test('mocked answers do not replace what a real service gave', async () => {
    const ports = await connected();
    const saved = await saveConnection(ports);
    if (saved === undefined) throw new Error('Nothing was saved.');
    const live = { ...saved, transport: 'live' as const };
    ports.store.update((current) => ({ ...current, connections: [live] }));
    setValue(ports, 'username', 'bob');
    await run(ports, 'edit');
    expect(state(ports).connections).toEqual([live]);
    expect(state(ports).notices.at(-1)?.text).toContain('did not change it');
  });

  test('rename, close and open', async () => {
    const ports = await connected();
    const saved = await saveConnection(ports);
    if (saved === undefined) throw new Error('Nothing was saved.');
    await renameConnection(ports, saved.id, '  Main ');
    await renameConnection(ports, saved.id, '  ');
    expect((await ports.storage.connections.get(saved.id))?.name).toBe('Main');
    openConnection(ports, null);
    expect(state(ports).openConnectionId).toBeNull();
    openConnection(ports, 'unknown');
    expect(state(ports).openConnectionId).toBeNull();
    openConnection(ports, saved.id);
    expect(state(ports).openConnectionId).toBe(saved.id);
  });

  test('delete, and undo', async () => {
    const ports = await connected();
    const saved = await saveConnection(ports);
    if (saved === undefined) throw new Error('Nothing was saved.');
    await deleteConnection(ports, saved.id);
    expect(state(ports).connections).toEqual([]);
    expect(state(ports).openConnectionId).toBeNull();
    expect(await ports.storage.connections.list()).toEqual([]);
    await vi.advanceTimersByTimeAsync(300);
    await undo(ports);
    expect(state(ports).connections).toEqual([saved]);
    expect(state(ports).openConnectionId).toBe(saved.id);
    expect(await ports.storage.connections.list()).toEqual([saved]);
  });
});

describe('projects', () => {
  test.each(['basic', 'oauth1', 'oauth2'] as const)('a new %s one is opened, listed and saved', async (kind) => {
    const ports = appPorts();
    await start(ports);
    await createProject(ports, kind, ' Fresh ');
    await ports.autosave.flush();
    const { project, projects, values, run: latest } = state(ports);
    expect(project).toMatchObject({ kind, name: 'Fresh' });
    expect(projects[0]).toBe(project);
    expect(values).toEqual({});
    expect(latest).toBeNull();
    expect(await ports.storage.projects.get(project.id)).toEqual(project);
  });

  test('each copy of an example is a project of its own and the example stays as it was', async () => {
    const ports = appPorts();
    await start(ports);
    editSection(ports, 'communication', '{}');
    await openExample(ports, 'api-key');
    expect(state(ports).project.sections.communication).toContain('sample.com');
    expect(new Set(state(ports).projects.map(({ id }) => id)).size).toBe(2);
  });

  test('opening brings back values and connections', async () => {
    const ports = appPorts();
    await start(ports);
    const saved = await saveConnection(ports);
    const { id } = state(ports).project;
    setValue(ports, 'domain', 'kept');
    await createProject(ports, 'basic');
    expect(state(ports).connections).toEqual([]);
    await openProject(ports, id);
    expect(state(ports).values).toMatchObject({ domain: 'kept' });
    expect(state(ports).connections).toEqual([saved]);
    expect(state(ports).run).toBeNull();
  });

  test('delete, and undo with everything that belongs to it', async () => {
    const ports = appPorts();
    await start(ports);
    const saved = await saveConnection(ports);
    const { project } = state(ports);
    await createProject(ports, 'basic');
    await deleteProject(ports, project.id);
    expect(state(ports).projects.map(({ id }) => id)).not.toContain(project.id);
    expect(await ports.storage.projects.get(project.id)).toBeUndefined();
    expect(await ports.storage.inputs.get(project.id)).toBeUndefined();
    expect(await ports.storage.connections.list()).toEqual([]);
    await undo(ports);
    await eventually(() => expect(state(ports).project.id).toBe(project.id));
    expect(state(ports).connections).toEqual([saved]);
    expect(await ports.storage.inputs.get(project.id)).toEqual(examples[0]?.values);
  });

  test('deleting the last one opens the first example', async () => {
    const ports = appPorts();
    await start(ports);
    const { id } = state(ports).project;
    await deleteProject(ports, id);
    expect(state(ports).project).toMatchObject({ example: 'api-key' });
    expect(state(ports).project.id).not.toBe(id);
    await ports.autosave.flush();
    expect((await ports.storage.projects.list()).map((project) => project.id)).toEqual([state(ports).project.id]);
  });
});

describe('the view', () => {
  test('shows what was asked for; the same again changes nothing', () => {
    const ports = appPorts();
    showSection(ports, 'module');
    showResultTab(ports, 'log');
    showPane(ports, 'results');
    expect(state(ports).view).toMatchObject({ section: 'module', resultTab: 'log', pane: 'results' });
    const before = state(ports);
    showSection(ports, 'module');
    expect(state(ports)).toBe(before);
  });

  test('the same place can be revealed again', () => {
    const ports = appPorts();
    reveal(ports, 'base', { start: 1, end: 2 });
    const first = state(ports).view.reveal;
    reveal(ports, 'base', { start: 1, end: 2 });
    expect(state(ports).view).toMatchObject({ section: 'base', reveal: { range: { start: 1, end: 2 } } });
    expect(state(ports).view.reveal?.at).not.toBe(first?.at);
  });

  test('a notice goes when it is dismissed', async () => {
    const ports = appPorts();
    await saveConnection(ports);
    const [notice] = state(ports).notices;
    expect(notice?.text).toContain('no connection to save');
    dismissNotice(ports, notice?.id ?? '');
    expect(state(ports).notices).toEqual([]);
  });
});
