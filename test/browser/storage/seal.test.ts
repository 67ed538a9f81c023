import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openStorage, type SavedConnection, type Storage, type StorageProblem } from '../../../src/storage/index.ts';

let name = '';
let opened: Storage[] = [];

async function open(): Promise<Storage> {
  const storage = await openStorage({ name });
  opened.push(storage);
  return storage;
}

beforeEach(() => {
  name = `test-${crypto.randomUUID()}`;
});

afterEach(async () => {
  for (const storage of opened) storage.close();
  opened = [];
  await deleteDB(name);
});

const values = { apiKey: 's3cret-key', $date: 'typed', since: new Date(1), file: new Uint8Array([255]), list: [null] };
const at = '2025-01-01T00:00:00.000Z';
const saved: SavedConnection = {
  id: 'c1',
  projectId: 'p1',
  name: 'Mine',
  kind: 'basic',
  connection: {
    data: { token: 's3cret-token', at: new Date(5), bytes: new Uint8Array([1, 2]) },
    uid: 's3cret-uid',
    metadata: { type: 'email', value: 's3cret@example.com' },
    expires: at,
    scope: ['read'],
  },
  transport: 'live',
  verifiedAt: at,
  createdAt: at,
  updatedAt: at,
};

/** Everything that lies in a store, bytes as Latin-1, so that a text in it is found wherever it stands. */
async function rawText(store: string): Promise<string> {
  const raw = await openDB(name);
  const records: unknown[] = await raw.getAll(store);
  raw.close();
  const latin = (bytes: Uint8Array): string => String.fromCharCode(...bytes);
  return JSON.stringify(records, (_key, item: unknown) => {
    if (item instanceof ArrayBuffer) return latin(new Uint8Array(item));
    return item instanceof Uint8Array ? latin(item) : item;
  });
}

async function rawPut(store: string, value: unknown, key?: string): Promise<void> {
  const raw = await openDB(name);
  await raw.put(store, value, key);
  raw.close();
}

async function loseKey(): Promise<void> {
  const raw = await openDB(name);
  await raw.clear('keys');
  raw.close();
}

describe('what lies in the database', () => {
  test('shows no typed value and nothing that a run stored, but what lists need', async () => {
    const { inputs, connections } = await open();
    await inputs.put('p1', values);
    await connections.put(saved);
    const [typed, kept] = [await rawText('inputs'), await rawText('connections')];
    expect(typed).toContain('iv');
    expect(typed + kept).not.toMatch(/s3cret|apiKey|token/);
    for (const shown of ['c1', 'p1', 'Mine', at]) expect(kept).toContain(shown);
  });

  test('is another text each time, though the value is the same', async () => {
    const { inputs } = await open();
    await inputs.put('p1', values);
    const first = await rawText('inputs');
    await inputs.put('p1', values);
    expect(await rawText('inputs')).not.toBe(first);
  });

  test('holds a key that nobody can take out', async () => {
    const { inputs } = await open();
    await inputs.put('p1', values);
    const raw = await openDB(name);
    const [kept]: { key: CryptoKey }[] = await raw.getAll('keys');
    raw.close();
    if (kept === undefined) throw new Error('There is no key.');
    const { key } = kept;
    expect(key.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
  });
});

test('opened again, everything is there', async () => {
  const before = await open();
  await before.inputs.put('p1', values);
  await before.connections.put(saved);
  before.close();
  const after = await open();
  expect(await after.inputs.get('p1')).toEqual(values);
  expect(await after.connections.list('p1')).toEqual([saved]);
  expect(await after.connections.get('c1')).toEqual(saved);
});

test('two tabs that begin at the same time use one key', async () => {
  const [mine, theirs] = [await open(), await open()];
  await Promise.all([mine.inputs.put('p1', { a: 1 }), theirs.inputs.put('p2', { a: 2 })]);
  expect(await mine.inputs.get('p2')).toEqual({ a: 2 });
  expect(await theirs.inputs.get('p1')).toEqual({ a: 1 });
});

test('writes arrive in the order they were made', async () => {
  const { inputs, connections } = await open();
  const large = 'x'.repeat(2_000_000);
  await Promise.all([inputs.put('p1', { large }), inputs.put('p1', { small: 1 })]);
  expect(await inputs.get('p1')).toEqual({ small: 1 });
  await Promise.all([inputs.put('p1', { large }), inputs.delete('p1')]);
  expect(await inputs.get('p1')).toBeUndefined();
  await Promise.all([connections.put(saved), connections.delete('c1')]);
  expect(await connections.list()).toEqual([]);
});

test('what an older page wrote in the open is read, and sealed when it is written again', async () => {
  const { inputs, connections } = await open();
  await rawPut('inputs', values, 'p1');
  await rawPut('connections', saved);
  expect(await inputs.get('p1')).toEqual(values);
  expect(await connections.list('p1')).toEqual([saved]);
  await inputs.put('p1', values);
  await connections.put(saved);
  expect((await rawText('inputs')) + (await rawText('connections'))).not.toContain('s3cret');
  expect(await inputs.get('p1')).toEqual(values);
});

test('what an older page wrote in the open is sealed at the next visit, without anybody writing it', async () => {
  (await open()).close();
  await rawPut('inputs', values, 'p1');
  await rawPut('connections', saved);
  const { inputs, connections } = await open();
  await expect.poll(async () => (await rawText('inputs')) + (await rawText('connections'))).not.toContain('s3cret');
  expect(await inputs.get('p1')).toEqual(values);
  expect(await connections.list('p1')).toEqual([saved]);
});

test('a key of an older page is lifted, and opens what it sealed', async () => {
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const text = new TextEncoder().encode('{"apiKey":"s3cret"}');
  const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, text);
  const older = await openDB(name, 3, {
    upgrade(database) {
      database.createObjectStore('projects', { keyPath: 'id' }).createIndex('updatedAt', 'updatedAt');
      database.createObjectStore('connections', { keyPath: 'id' }).createIndex('projectId', 'projectId');
      database.createObjectStore('inputs');
      database.createObjectStore('settings');
      database.createObjectStore('runs', { keyPath: 'id' }).createIndex('projectId', 'projectId');
      database.createObjectStore('traces', { keyPath: 'id' });
      database.createObjectStore('keys');
    },
  });
  await older.put('keys', key, 'secrets');
  await older.put('inputs', { iv, data }, 'p1');
  older.close();
  const { inputs, secrets } = await open();
  expect(secrets.lock).toBe('none');
  expect(await inputs.get('p1')).toEqual({ apiKey: 's3cret' });
});

describe('when the key is lost', () => {
  test.each(['at once', 'after another secret was kept'] as const)(
    '%s: it is said, and the page goes on',
    async (when) => {
      const before = await open();
      await before.inputs.put('p1', values);
      await before.connections.put(saved);
      before.close();
      await loseKey();

      const { inputs, connections, onProblem } = await open();
      const heard: StorageProblem[] = [];
      onProblem((problem) => heard.push(problem));
      if (when !== 'at once') await inputs.put('p2', { apiKey: 'other' });
      expect(await inputs.get('p1')).toBeUndefined();
      expect(await connections.list('p1')).toEqual([]);
      expect(await connections.get('c1')).toBeUndefined();
      expect(new Set(heard.map(({ kind }) => kind))).toEqual(new Set(['sealed']));
      expect(heard[0]?.message).toContain('cannot be read');

      await inputs.put('p1', { apiKey: 'anew' });
      await connections.put(saved);
      expect(await inputs.get('p1')).toEqual({ apiKey: 'anew' });
      expect(await connections.list('p1')).toEqual([saved]);
    },
  );

  test('a record that was changed is not read', async () => {
    const { inputs } = await open();
    await inputs.put('p1', values);
    const raw = await openDB(name);
    const kept = (await raw.get('inputs', 'p1')) as { iv: Uint8Array; data: ArrayBuffer };
    new Uint8Array(kept.data)[0] = (new Uint8Array(kept.data)[0] ?? 0) ^ 1;
    await raw.put('inputs', kept, 'p1');
    raw.close();
    expect(await inputs.get('p1')).toBeUndefined();
  });
});
