import { expect, test } from 'vitest';
import {
  type AppPorts,
  createProject,
  followLock,
  goOnLocked,
  requestRun,
  restoreBackup,
  saveConnection,
  setValue,
  start,
  unlockSecrets,
} from '../../src/app/index.ts';
import type { FormValues } from '../../src/project/index.ts';
import { createMemoryStorage, type LockState, type Storage } from '../../src/storage/index.ts';
import { appPorts } from '../support/app-ports.ts';

/** A store whose lock only hides; how real ones are sealed is tested in the browser. */
function lockable(): { readonly storage: Storage; become(next: LockState): void } {
  const memory = createMemoryStorage('a test');
  const kept = new Map<string, FormValues>();
  const waiting = new Map<string, FormValues>();
  const listeners = new Set<(state: LockState) => void>();
  let lock: LockState = 'unlocked';
  let save = async (): Promise<void> => undefined;
  const become = (next: LockState): void => {
    lock = next;
    if (next !== 'locked') for (const [id, values] of waiting) kept.set(id, { ...kept.get(id), ...values });
    if (next !== 'locked') waiting.clear();
    for (const listener of listeners) listener(next);
  };
  const storage: Storage = {
    ...memory,
    inputs: {
      get: async (id) => (lock === 'locked' ? waiting : kept).get(id),
      put: async (id, values) => void (lock === 'locked' ? waiting : kept).set(id, values),
      delete: async (id) => void kept.delete(id),
    },
    connections: {
      ...memory.connections,
      list: async (projectId) => (lock === 'locked' ? [] : memory.connections.list(projectId)),
    },
    secrets: {
      ...memory.secrets,
      get lock() {
        return lock;
      },
      onLock(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      saveFirst(next) {
        save = next;
      },
      async unlock(passphrase) {
        if (passphrase !== 'right') return false;
        become('unlocked');
        return true;
      },
      async lockNow() {
        await save();
        become('locked');
      },
      hidden: async (id) => ({
        values: lock === 'locked' && kept.has(id),
        connections: lock === 'locked' ? (await memory.connections.list(id)).length : 0,
      }),
    },
  };
  return { storage, become };
}

async function withSecrets(): Promise<AppPorts> {
  const ports = appPorts({ storage: lockable().storage });
  followLock(ports);
  await start(ports);
  await createProject(ports, 'basic', 'Mine');
  setValue(ports, 'apiKey', 's3cret-key');
  await requestRun(ports);
  await saveConnection(ports);
  return ports;
}

const hidden = (ports: AppPorts) => ports.store.get().hidden;

test('locked now, secrets leave the page, and what was pending is kept first', async () => {
  const ports = await withSecrets();
  setValue(ports, 'apiKey', 's3cret-newer');
  await ports.storage.secrets.lockNow();
  await expect.poll(() => hidden(ports)).toEqual({ values: true, connections: 1 });
  const { lock, values, connections, openConnectionId, run } = ports.store.get();
  expect({ lock, values, connections, openConnectionId, run }).toEqual({
    lock: 'locked',
    values: {},
    connections: [],
    openConnectionId: null,
    run: null,
  });
  expect(JSON.stringify(ports.store.get().notices)).not.toContain('s3cret');
  expect(await unlockSecrets(ports, 'right')).toBe('open');
  expect(ports.store.get().values).toEqual({ apiKey: 's3cret-newer' });
  expect(ports.store.get().connections).toHaveLength(1);
});

test('a run asks once a visit; declined, it goes on without', async () => {
  const ports = await withSecrets();
  await ports.storage.secrets.lockNow();
  await expect.poll(() => hidden(ports).values).toBe(true);
  await requestRun(ports);
  expect(ports.store.get()).toMatchObject({ run: null, view: { dialog: 'unlock', waitingAction: 'create' } });
  await goOnLocked(ports);
  expect(ports.store.get()).toMatchObject({ run: { status: 'done' }, view: { dialog: null, waitingAction: null } });
  await requestRun(ports, 'create');
  expect(ports.store.get().view.dialog).toBe(null);
});

test('a wrong passphrase leaves the question open; the right one goes on with what is kept and what was typed', async () => {
  const ports = await withSecrets();
  await ports.storage.secrets.lockNow();
  await expect.poll(() => hidden(ports).values).toBe(true);
  setValue(ports, 'region', 'eu');
  await requestRun(ports);
  expect(await unlockSecrets(ports, 'wrong')).toBe('wrong');
  expect(ports.store.get().view.dialog).toBe('unlock');
  expect(await unlockSecrets(ports, 'right')).toBe('open');
  expect(ports.store.get()).toMatchObject({
    values: { apiKey: 's3cret-key', region: 'eu' },
    run: { status: 'done', result: { verdict: 'connected' } },
    view: { dialog: null },
  });
});

test('a backup is not restored over what cannot be compared', async () => {
  const ports = await withSecrets();
  await ports.storage.secrets.lockNow();
  const nothing = { projects: [], inputs: {}, connections: [], runs: [], settings: {} };
  expect(await restoreBackup(ports, nothing)).toBeUndefined();
  expect(ports.store.get().notices.at(-1)?.text).toContain('Your secrets are locked');
});
