import { describe, expect, test } from 'vitest';
import {
  type AppPorts,
  closeEdit,
  connectionHealth,
  duplicateConnection,
  editChanges,
  editConnection,
  editSection,
  modulesUsing,
  openExample,
  removeConnection,
  requestRun,
  run,
  saveConnection,
  saveEdit,
  selectScenario,
  setValue,
  start,
  taintOfRun,
  undoLast,
} from '../../src/app/index.ts';
import { createProject, readScopeList } from '../../src/project/index.ts';
import { readParameters } from '../../src/runtime/index.ts';
import type { SavedConnection } from '../../src/storage/index.ts';
import { appPorts } from '../support/app-ports.ts';
import { eventually } from '../support/eventually.ts';

const state = (ports: AppPorts) => ports.store.get();

/** An example that has run, with its result saved and open. */
async function saved(example: string): Promise<{ readonly ports: AppPorts; readonly id: string }> {
  const ports = appPorts();
  await start(ports);
  await openExample(ports, example);
  const connection = await saveConnection(ports, 'Main');
  if (connection === undefined) throw new Error('Nothing was saved.');
  return { ports, id: connection.id };
}

describe('editing', () => {
  test('fills the form with what is stored, but no secrets', async () => {
    const { ports, id } = await saved('basic-auth');
    editConnection(ports, id);
    expect(state(ports)).toMatchObject({ values: { username: 'ann' }, connectionName: 'Main' });
    expect(Object.keys(state(ports).values)).toEqual(['username']);
  });

  test('close keeps the original and gives the form back', async () => {
    const { ports, id } = await saved('basic-auth');
    const { values, connections, connectionName } = state(ports);
    editConnection(ports, id);
    setValue(ports, 'username', 'bob');
    closeEdit(ports);
    expect(state(ports)).toMatchObject({ values, connections, connectionName, editing: null });
    closeEdit(ports);
    expect(state(ports).values).toBe(values);
  });

  test('what is typed into an edit is not kept as input of the project', async () => {
    const { ports, id } = await saved('basic-auth');
    await ports.autosave.flush();
    const before = await ports.storage.inputs.get(state(ports).project.id);
    editConnection(ports, id);
    setValue(ports, 'username', 'bob');
    await ports.autosave.flush();
    expect(await ports.storage.inputs.get(state(ports).project.id)).toEqual(before);
  });

  test('save replaces the data as a whole and renames', async () => {
    const { ports, id } = await saved('basic-auth');
    const stale = { ...state(ports).connections[0]?.connection.data, left: 'over' };
    ports.store.update((current) => ({
      ...current,
      connections: current.connections.map((each) => ({ ...each, connection: { ...each.connection, data: stale } })),
    }));
    editConnection(ports, id);
    setValue(ports, 'username', 'bob');
    setValue(ports, 'password', 'another-password');
    ports.store.update((current) => ({ ...current, connectionName: ' Second ' }));
    await saveEdit(ports);
    const [connection] = state(ports).connections;
    expect(connection).toMatchObject({ id, name: 'Second' });
    expect(connection?.connection.data).toMatchObject({ username: 'bob', password: 'another-password' });
    expect(connection?.connection.data).not.toHaveProperty('left');
    expect(state(ports).editing).toBeNull();
    expect(state(ports).values).toMatchObject({ username: 'ann' });
  });

  test('a refused save keeps the original and goes on', async () => {
    const { ports, id } = await saved('basic-auth');
    const before = state(ports).connections;
    editConnection(ports, id);
    await saveEdit(ports);
    expect(state(ports).run?.result?.parameterErrors).toMatchObject([{ path: 'password', code: 'required' }]);
    setValue(ports, 'password', 'wrong');
    selectScenario(ports, 'wrong password 401');
    await saveEdit(ports);
    expect(state(ports).connections).toEqual(before);
    expect(state(ports).editing).toMatchObject({ connectionId: id });
  });

  test('says what would be replaced, without secrets', async () => {
    const { ports, id } = await saved('basic-auth');
    expect(editChanges(state(ports))).toBeUndefined();
    editConnection(ports, id);
    const kinds = () => editChanges(state(ports))?.fields.map(({ name, kind }) => [name, kind]);
    expect(kinds()).toEqual([
      ['username', 'same'],
      ['password', 'again'],
    ]);
    setValue(ports, 'username', 'bob');
    setValue(ports, 'password', 'x');
    expect(kinds()).toEqual([
      ['username', 'changed'],
      ['password', 'changed'],
    ]);
    expect(editChanges(state(ports))?.made).toEqual(['accountId', 'apiUrl']);
  });

  test('never tells a collection with a secret in it', async () => {
    const { ports, id } = await saved('basic-auth');
    editConnection(ports, id);
    const fields = ['account', 'password'].map((name) => ({
      name,
      type: 'collection',
      spec: [{ name: 'secret', type: name === 'account' ? 'text' : 'password' }],
    }));
    const { parameters } = readParameters(JSON.stringify(fields));
    const values = { account: { secret: 'open' }, password: { secret: 'hidden' } };
    expect(editChanges({ ...state(ports), parameters, values })?.fields).toMatchObject([
      { name: 'account', secret: false },
      { name: 'password', secret: true },
    ]);
  });

  test('ends when the connection is deleted', async () => {
    const { ports, id } = await saved('basic-auth');
    editConnection(ports, id);
    await removeConnection(ports, id);
    expect(state(ports)).toMatchObject({ editing: null, connections: [], values: { username: 'ann' } });
  });
});

describe('copies and deletions', () => {
  test('a copy has a name of its own and is open', async () => {
    const { ports, id } = await saved('basic-auth');
    await duplicateConnection(ports, id);
    await duplicateConnection(ports, id);
    expect(state(ports).connections.map(({ name }) => name)).toEqual(['Main copy 2', 'Main copy', 'Main']);
    expect(state(ports).connections[0]?.id).toBe(state(ports).openConnectionId);
    expect(await ports.storage.connections.list()).toHaveLength(3);
  });

  test('what can be revoked is revoked first, and is gone even if the service refuses', async () => {
    const { ports, id } = await saved('oauth2-refresh');
    await removeConnection(ports, id);
    expect(state(ports).run).toMatchObject({ action: 'delete', connectionId: id });
    expect(state(ports).connections).toEqual([]);
    undoLast(ports);
    await eventually(() => expect(state(ports).connections).toHaveLength(1));
    selectScenario(ports, 'revoked refresh token 400');
    await removeConnection(ports, id);
    expect(state(ports).run?.result?.error).not.toBeNull();
    expect(state(ports).connections).toEqual([]);
  });

  test('deleting only here leaves the service alone', async () => {
    const { ports, id } = await saved('oauth2-refresh');
    const { run: before } = state(ports);
    await removeConnection(ports, id, true);
    expect(state(ports).connections).toEqual([]);
    expect(state(ports).run).toBe(before);
  });

  test('a definition that cannot be read deletes nothing', async () => {
    const { ports, id } = await saved('oauth2-refresh');
    await requestRun(ports, 'delete');
    undoLast(ports);
    await eventually(() => expect(state(ports).connections).toHaveLength(1));
    editSection(ports, 'communication', '{ "invalidate": {} ');
    await removeConnection(ports, id);
    expect(state(ports).connections).toHaveLength(state(ports).run?.result?.connection === null ? 0 : 1);
  });
});

describe('what a list says', () => {
  const connection = (
    expires: string | null,
    data: Record<string, unknown> = {},
    verifiedAt?: string,
  ): SavedConnection =>
    ({
      id: 'c',
      projectId: 'p',
      name: 'C',
      kind: 'oauth2',
      connection: { data, uid: null, metadata: null, expires, scope: null },
      transport: 'mock',
      createdAt: '',
      updatedAt: '',
      ...(verifiedAt === undefined ? {} : { verifiedAt }),
    }) as SavedConnection;
  const now = new Date('2025-06-01T12:00:00Z');

  test.each([
    ['nothing', connection(null), 'unverified'],
    ['a check', connection(null, {}, '2025-05-01T00:00:00Z'), 'verified'],
    ['an end to come', connection('2025-06-01T12:00:01Z', {}, '2025-05-01T00:00:00Z'), 'verified'],
    ['an end that is now', connection('2025-06-01T12:00:00Z'), 'ended'],
    ['a token that ended', connection(null, { expires: '2025-06-01T11:00:00.000Z' }), 'token-expired'],
    ['a token date', connection(null, { expires: new Date('2025-06-01T11:00:00Z') }), 'token-expired'],
    ['a token to come', connection(null, { expires: '2025-06-01T13:00:00.000Z' }), 'unverified'],
    ['no date at all', connection(null, { expires: 'soon' }), 'unverified'],
    ['a number', connection(null, { expires: 3600 }), 'unverified'],
  ])('after %s', (_, given, kind) => expect(connectionHealth(given, now).kind).toBe(kind));

  const uses = (kind: 'basic' | 'oauth2', module: string, base = ''): readonly string[] =>
    modulesUsing(
      createProject({ id: 'p', name: 'P', kind, sections: { communication: '{}', module, base }, now: new Date(0) }),
    );

  test.each([
    ['basic', '', '', []],
    ['basic', '{"url":"/a"}', '', []],
    ['basic', '{"url":"/a","headers":{"k":"{{connection.key}}"}}', '', ['GET /a']],
    ['basic', '{"url":"/a","method":"post"}', '{"headers":{"k":"Bearer {{upper(connection.key)}}"}}', ['POST /a']],
    ['basic', '[{"url":"/a","qs":{"k":"{{connection.k}}"}},{"url":"/b"}]', '', ['GET /a']],
    ['basic', '{"url":"/a","body":{"{{connection.k}}":1}}', '', ['GET /a']],
    ['basic', '{"url":"/a","body":"connection.key {{parameters.connection}}"}', '', []],
    ['oauth2', '{"url":"/a"}', '', ['GET /a']],
    ['basic', '{"headers":{"k":"{{connection.k}}"', '', ['GET without url']],
  ] as const)('%s: modules of %s over %s', (kind, module, base, expected) =>
    expect(uses(kind, module, base)).toEqual(expected),
  );

  test.each([
    ['', []],
    ['["a"]', []],
    ['{"list":{"a":"Read","b":1}}', [['a', 'Read']]],
    ['{"list":["a"]}', []],
    ['{"list":{"a":"Read"', [['a', 'Read']]],
  ])('scopes of %s mean %j', (text, expected) => expect([...readScopeList(text)]).toEqual(expected));
});

test('the secrets of a stored connection are known even when the form holds others', async () => {
  const { ports } = await saved('basic-auth');
  const stored = String(state(ports).connections[0]?.connection.data['password']);
  setValue(ports, 'password', 'typed-since');
  await run(ports, 'verify');
  const texts = taintOfRun(state(ports), state(ports).run?.events ?? []).texts.map(({ text }) => text);
  expect(texts).toContain(stored);
  expect(texts).toContain('typed-since');
});
