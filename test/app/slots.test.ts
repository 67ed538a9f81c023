import { describe, expect, test } from 'vitest';
import {
  addSlot,
  advanceClock,
  type AppPorts,
  deleteConnection,
  deleteSlot,
  editSection,
  frozenClock,
  missingScopes,
  nextEnd,
  openConnection,
  openExample,
  pastExpiry,
  pointSlot,
  reauthorizeForModule,
  renameSlot,
  run,
  saveConnection,
  selectScenario,
  setClock,
  setTransport,
  setValue,
  slotsOf,
  start,
  undoLast,
  useSlot,
} from '../../src/app/index.ts';
import { lastRequest } from '../../src/app/index.ts';
import { appPorts } from '../support/app-ports.ts';
import { eventually } from '../support/eventually.ts';

const state = (ports: AppPorts) => ports.store.get();

/** Two saved connections, Ann's and Bob's; Bob's is open. */
async function twoConnections(): Promise<{ readonly ports: AppPorts; readonly ann: string; readonly bob: string }> {
  const ports = appPorts();
  await start(ports);
  await openExample(ports, 'basic-auth');
  const ann = await saveConnection(ports, 'Ann');
  setValue(ports, 'username', 'bob');
  await run(ports);
  const bob = await saveConnection(ports, 'Bob');
  return { ports, ann: ann?.id ?? '', bob: bob?.id ?? '' };
}

/** Whom the module of the example says it is. */
async function sentBy(ports: AppPorts): Promise<string> {
  editSection(ports, 'module', '{ "url": "https://api.acme.test/who/{{connection.username}}" }');
  await run(ports, 'module');
  return lastRequest(state(ports).run)?.url.split('/').at(-1) ?? 'nobody';
}

describe('a dynamic connection', () => {
  test('points to the open connection and is used at once; switching changes what the module sends', async () => {
    const { ports, ann, bob } = await twoConnections();
    await addSlot(ports);
    const [slot] = slotsOf(state(ports));
    expect(slot).toEqual({ id: state(ports).moduleSlotId, name: 'Dynamic connection', connectionId: bob });
    expect(await sentBy(ports)).toBe('bob');
    await pointSlot(ports, slot?.id ?? '', ann);
    expect(await sentBy(ports)).toBe('ann');
    expect(state(ports).run?.connectionId).toBe(ann);
    useSlot(ports, null);
    expect(await sentBy(ports)).toBe('bob');
  });

  test('only modules use it', async () => {
    const { ports, ann } = await twoConnections();
    await addSlot(ports);
    await pointSlot(ports, state(ports).moduleSlotId ?? '', ann);
    await run(ports, 'verify');
    expect(state(ports).run?.connectionId).toBe(state(ports).openConnectionId);
  });

  test('whose connection was deleted points nowhere, until it is back', async () => {
    const { ports, bob } = await twoConnections();
    await addSlot(ports);
    await deleteConnection(ports, bob);
    expect(await sentBy(ports)).toBe('');
    undoLast(ports);
    await eventually(() => expect(state(ports).connections).toHaveLength(2));
    expect(await sentBy(ports)).toBe('bob');
  });

  test('is renamed, deleted and brought back', async () => {
    const { ports } = await twoConnections();
    await addSlot(ports);
    await addSlot(ports);
    const [first, second] = slotsOf(state(ports));
    expect(second?.name).toBe('Dynamic connection 2');
    await renameSlot(ports, second?.id ?? '', ' Any ');
    await renameSlot(ports, second?.id ?? '', ' ');
    await deleteSlot(ports, first?.id ?? '');
    expect(slotsOf(state(ports)).map(({ name }) => name)).toEqual(['Any']);
    await deleteSlot(ports, second?.id ?? '');
    expect(state(ports).moduleSlotId).toBeNull();
    undoLast(ports);
    expect(slotsOf(state(ports)).map(({ name }) => name)).toEqual(['Any']);
  });

  test('belongs to its project and is there at the next visit', async () => {
    const { ports } = await twoConnections();
    await addSlot(ports);
    await ports.autosave.flush();
    const mine = slotsOf(state(ports));
    const next = appPorts({ storage: ports.storage });
    await start(next);
    expect(slotsOf(state(next))).toEqual(mine);
    await openExample(next, 'bearer');
    expect(slotsOf(state(next))).toEqual([]);
  });
});

describe('scopes the module needs', () => {
  async function short(): Promise<AppPorts> {
    const ports = appPorts();
    await start(ports);
    await openExample(ports, 'oauth2-refresh');
    const text =
      '{ "default": ["profile", "invoices"], "module": ["invoices", "write"], "list": { "write": "Change it" } }';
    await saveConnection(ports, 'Main');
    editSection(ports, 'scopes', text);
    return ports;
  }

  test('are named when they are missing, and the run says so', async () => {
    const ports = await short();
    expect(missingScopes(state(ports))).toEqual([{ name: 'write', meaning: 'Change it' }]);
    await run(ports, 'module');
    expect(state(ports).run?.result?.error).toMatchObject({
      type: 'AccountValidationError',
      message: 'The connection is missing required scopes: write.',
    });
  });

  test('are asked for by reauthorizing the connection of the slot', async () => {
    const ports = await short();
    await addSlot(ports);
    openConnection(ports, null);
    await reauthorizeForModule(ports);
    expect(state(ports).run).toMatchObject({ action: 'reauthorize', result: { verdict: 'connected' } });
    const address = new URL(state(ports).run?.result?.authorizeUrl ?? '');
    expect(address.searchParams.get('scope')).toBe('profile invoices write');
  });

  test('are unknown without a record of what was granted', async () => {
    const ports = await short();
    ports.store.update((current) => ({
      ...current,
      connections: current.connections.map((saved) => ({ ...saved, connection: { ...saved.connection, scope: null } })),
    }));
    expect(missingScopes(state(ports))).toEqual([]);
  });
});

test('a clock that the user stopped goes before that of the scenario: the refresh comes first', async () => {
  const ports = appPorts();
  await start(ports);
  await openExample(ports, 'oauth2-refresh');
  await saveConnection(ports, 'Main');
  const steps = () => [
    ...new Set(state(ports).run?.events.flatMap(({ kind, step }) => (kind === 'request' ? [step] : []))),
  ];
  await run(ports, 'module');
  expect(steps()).toEqual(['module']);
  advanceClock(ports, 59 * 60_000);
  await run(ports, 'module');
  expect(steps()).toEqual(['refresh', 'module']);
  pastExpiry(ports);
  selectScenario(ports, 'revoked refresh token 400');
  await run(ports, 'module');
  expect(state(ports).run?.result?.error).toMatchObject({ type: 'AccountValidationError' });
});

describe('before a live run', () => {
  const host = 'https://{{connection.username}}.acme.test';

  async function asksFor(ports: AppPorts, action: 'module' | 'verify'): Promise<unknown> {
    setTransport(ports, 'live');
    const outcome = await run(ports, action);
    return outcome.kind === 'not-allowed' ? outcome.origins : outcome;
  }

  test('of a module, the hosts are those of the dynamic connection it uses', async () => {
    const { ports, ann } = await twoConnections();
    editSection(ports, 'module', `{ "url": "${host}/who" }`);
    await addSlot(ports);
    await pointSlot(ports, state(ports).moduleSlotId ?? '', ann);
    expect(await asksFor(ports, 'module')).toEqual(['https://ann.acme.test']);
  });

  test('of a check, the hosts are those of what is stored, whatever is typed', async () => {
    const { ports } = await twoConnections();
    editSection(ports, 'communication', `{ "url": "${host}/me" }`);
    setValue(ports, 'username', 'carl');
    expect(await asksFor(ports, 'verify')).toEqual(['https://bob.acme.test']);
  });
});

describe('the clock of runs', () => {
  test('starts from the scenario, is advanced, stopped and given back', async () => {
    const ports = appPorts();
    await start(ports);
    await openExample(ports, 'oauth2-refresh');
    expect(frozenClock(state(ports))).toBe('2025-03-10T12:00:00.000Z');
    advanceClock(ports, 3_600_000);
    expect(frozenClock(state(ports))).toBe('2025-03-10T13:00:00.000Z');
    setClock(ports, null);
    setTransport(ports, 'live');
    expect(frozenClock(state(ports))).toBeUndefined();
    advanceClock(ports, 0);
    expect(frozenClock(state(ports))).toMatch(/^2025-06-01T/);
    setClock(ports, 'soon');
    expect(frozenClock(state(ports))).toMatch(/^2025-06-01T/);
  });

  test('goes just past the next end: first of the token, then of the connection, then nowhere', async () => {
    const ports = appPorts();
    await start(ports);
    await openExample(ports, 'oauth2-refresh');
    expect(nextEnd(state(ports), new Date())).toBeUndefined();
    await saveConnection(ports, 'Main');
    const now = () => frozenClock(state(ports));
    pastExpiry(ports);
    expect(now()).toBe('2025-03-10T13:00:01.000Z');
    pastExpiry(ports);
    expect(now()).toBe('2025-06-08T12:00:01.000Z');
    pastExpiry(ports);
    expect(now()).toBe('2025-06-08T12:00:01.000Z');
    await openExample(ports, 'bearer');
    expect(state(ports).clock).toBeNull();
  });
});
