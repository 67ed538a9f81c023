import { describe, expect, test } from 'vitest';
import {
  allowSends,
  createProject as create,
  editSection,
  enableFunctions,
  keepShared,
  openHash,
  openImported,
  openLink,
  run,
  runnableFunctions,
  secretsNeeded,
  selectScenario,
  setNetwork,
  setTransport,
  setValue,
  start,
} from '../../src/app/index.ts';
import { createProject, examples, type Project } from '../../src/project/index.ts';
import { encodeLink } from '../../src/share/index.ts';
import { appPorts } from '../support/app-ports.ts';

const communication = `{
  "url": "https://api.example.com/me",
  "headers": { "authorization": "Bearer {{parameters.apiKey}}" },
  "log": { "sanitize": ["request.headers.authorization"] }
}`;
const sections: Project['sections'] = {
  communication,
  parameters: '[{ "name": "apiKey", "type": "password", "label": "API key", "required": true }]',
  scenarios: '[{ "name": "ok", "mocks": [{ "match": {}, "status": 200, "body": {} }] }, { "name": "no", "mocks": [] }]',
  functions: 'function twice(n) { return n * 2; }',
};
const project = (over: Project['sections'] = {}): Project =>
  createProject({ id: 'theirs', name: 'Theirs', kind: 'basic', sections: { ...sections, ...over }, now: new Date(0) });
const link = (): Promise<string> => encodeLink({ project: project(), values: {} });

async function opened() {
  const ports = appPorts();
  await start(ports);
  const mine = ports.store.get().project;
  await openLink(ports, await link());
  await ports.autosave.flush();
  return { ports, mine };
}

describe('a link', () => {
  test('opens as a preview: nothing stored, nothing replaced, nothing sent, mocks only', async () => {
    const { ports, mine } = await opened();
    const state = ports.store.get();
    expect(state.preview).toEqual({ source: 'link', dropped: [] });
    expect(state.project).toMatchObject({ name: 'Theirs', foreign: { source: 'link', functions: false } });
    expect(state.project.id).not.toBe('theirs');
    expect(state.projects.map(({ id }) => id)).toContain(mine.id);
    expect((await ports.storage.projects.list()).map(({ name }) => name)).not.toContain('Theirs');
    expect(state.transport).toBe('mock');
    expect(state.liveRequests).toBe(0);
    expect(secretsNeeded(state.parameters, state.values)).toEqual(['API key']);
  });

  test('stays a preview while values are typed and scenarios chosen; typed secrets are not stored', async () => {
    const { ports } = await opened();
    setValue(ports, 'apiKey', 'key-1');
    selectScenario(ports, 'no');
    await ports.autosave.flush();
    const { preview, project: shown } = ports.store.get();
    expect(preview).not.toBeNull();
    expect(shown.selectedScenario).toBe('no');
    expect(await ports.storage.inputs.get(shown.id)).toBeUndefined();
  });

  test.each([
    ['keeping it', keepShared],
    ['the first edit', (ports: Parameters<typeof keepShared>[0]) => editSection(ports, 'base', '{}')],
  ])('becomes a project of its own by %s', async (_name, act) => {
    const { ports, mine } = await opened();
    setValue(ports, 'apiKey', 'key-1');
    act(ports);
    await ports.autosave.flush();
    const { preview, project: kept } = ports.store.get();
    expect(preview).toBeNull();
    expect((await ports.storage.projects.list()).map(({ id }) => id)).toEqual(expect.arrayContaining([kept.id]));
    expect(kept.id).not.toBe(mine.id);
    expect(await ports.storage.inputs.get(kept.id)).toEqual({ apiKey: 'key-1' });
  });

  test('has its custom functions off until they are turned on', async () => {
    const { ports } = await opened();
    expect(runnableFunctions(ports.store.get().project)).toBeUndefined();
    enableFunctions(ports);
    expect(runnableFunctions(ports.store.get().project)).toBe(sections.functions);
    expect(runnableFunctions(project())).toBe(sections.functions);
  });

  test('that is damaged shows what could be read, and says so', async () => {
    const ports = appPorts();
    await start(ports);
    const whole = await link();
    expect(await openLink(ports, whole.slice(0, -20))).toBe(true);
    expect(ports.store.get().preview?.damage).toContain('damaged');
    expect(await openLink(ports, '#2.AAAAAAAAAAA')).toBe(false);
    expect(ports.store.get().notices.at(-1)?.text).toContain('newer playground');
  });
});

test.each([
  ['#example/basic-auth', true],
  ['#example/none-such', false],
  ['#reference/base64', false],
  ['', false],
  ['#broken', false],
])('the address %s opens something: %s', async (hash, opens) => {
  const ports = appPorts();
  await start(ports);
  expect(await openHash(ports, hash)).toBe(opens);
});

test('the address of an entry that is not there says so', async () => {
  const ports = appPorts();
  await start(ports, '#reference/no-such-thing');
  expect(ports.store.get().notices.map(({ text }) => text)).toEqual([
    'There is nothing named "no-such-thing" in the reference.',
  ]);
  expect(ports.store.get().view).toMatchObject({ below: 'reference', reference: null });
});

test('the address of a reference entry shows it beside the project that is open', async () => {
  const ports = appPorts();
  await start(ports, '#reference/formatDate');
  const { view, project: open } = ports.store.get();
  expect(view).toMatchObject({ below: 'reference', reference: 'formatDate' });
  expect(open.example).toBeDefined();
});

test('a visit that begins with a link shows it instead of the last project', async () => {
  const ports = appPorts();
  await start(ports, await link());
  expect(ports.store.get().project.name).toBe('Theirs');
  expect(examples.length).toBeGreaterThan(0);
});

describe('a live run', () => {
  test('of a link names every request, host and secret, and sends nothing before the yes', async () => {
    const { ports } = await opened();
    setTransport(ports, 'live');
    expect(await run(ports)).toEqual({
      kind: 'not-allowed',
      origins: ['https://api.example.com'],
      sends: [
        {
          method: 'GET',
          origin: 'https://api.example.com',
          address: 'https://api.example.com/me',
          secrets: ['apiKey'],
        },
      ],
    });
    expect(ports.store.get().liveRequests).toBe(0);
  });

  test('of a link is asked for, even when the origin was allowed to an own project or another link', async () => {
    const { ports } = await opened();
    setTransport(ports, 'live');
    const first = await run(ports);
    if (first.kind !== 'not-allowed') throw new Error('not asked');
    allowSends(ports, first.sends);
    await create(ports, 'basic', 'Own');
    allowSends(ports, first.sends);
    await openLink(ports, await link());
    setTransport(ports, 'live');
    expect(await run(ports)).toMatchObject({ kind: 'not-allowed' });
  });

  test('is asked for again when a secret would go to another host, even one that is allowed', async () => {
    const { ports } = await opened();
    keepShared(ports);
    setTransport(ports, 'live');
    const first = await run(ports);
    if (first.kind !== 'not-allowed') throw new Error('not asked');
    allowSends(ports, first.sends);
    allowSends(ports, [{ method: 'GET', origin: 'https://evil.example', address: '', secrets: [] }]);
    await setNetwork(ports, 'on');
    editSection(ports, 'communication', communication.replace('api.example.com', 'evil.example'));
    expect(await run(ports)).toMatchObject({ kind: 'not-allowed', origins: ['https://evil.example'] });
  });

  test('remembers the hosts of secrets over visits', async () => {
    const { ports } = await opened();
    keepShared(ports);
    const { id } = ports.store.get().project;
    allowSends(ports, [{ method: 'GET', origin: 'https://a.example', address: '', secrets: ['apiKey'] }]);
    await ports.autosave.flush();
    const again = appPorts({ storage: ports.storage });
    await start(again);
    expect(again.store.get().secretHosts).toEqual({ [`${id}/apiKey`]: ['https://a.example'] });
  });

  test('sends nothing while the network is off', async () => {
    const { ports } = await opened();
    await setNetwork(ports, 'off');
    setTransport(ports, 'live');
    expect(await run(ports)).toEqual({ kind: 'network-off' });
  });
});

test('what is imported without scenarios gets the standard set of its definition, and runs', async () => {
  const ports = appPorts();
  await start(ports);
  const sections = { communication: '{ "url": "https://x.test/me", "response": { "uid": "{{body.user.key}}" } }' };
  await openImported(ports, { name: 'App', kind: 'basic', sections, values: {}, notes: [] });
  const { scenarios, run: latest } = ports.store.get();
  expect(scenarios.map(({ name }) => name)).toContain('wrong key 401');
  expect(latest?.result?.connection?.uid).toBe('sample key');
});
