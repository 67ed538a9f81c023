import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openStorage, type SavedConnection, type Storage, type StorageProblem } from '../../../src/storage/index.ts';

let name = '';
let opened: Storage[] = [];

/** A tab, or a later visit. */
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

const values = { apiKey: 's3cret-key', since: new Date(1), file: new Uint8Array([255]) };
const at = '2025-01-01T00:00:00.000Z';
const saved: SavedConnection = {
  id: 'c1',
  projectId: 'p1',
  name: 'Mine',
  kind: 'basic',
  connection: { data: { token: 's3cret-token' }, uid: 'u', metadata: null, expires: null, scope: null },
  transport: 'live',
  createdAt: at,
  updatedAt: at,
};
const pass = 'correct horse – 电池';

/** A visit in which secrets were kept and locked. */
async function locked(): Promise<Storage> {
  const { inputs, connections, secrets, close } = await open();
  await inputs.put('p1', values);
  await connections.put(saved);
  expect(await secrets.protect(pass)).toBe(true);
  close();
  return open();
}

async function rawKey(): Promise<unknown> {
  const raw = await openDB(name);
  const [key]: unknown[] = await raw.getAll('keys');
  raw.close();
  return key;
}

test('without the passphrase nothing in the database opens what is kept', async () => {
  await locked();
  const kept = (await rawKey()) as { iterations: number; salt: Uint8Array; wrapped: ArrayBuffer };
  expect(Object.values(kept).some((part) => part instanceof CryptoKey)).toBe(false);
  expect(kept.iterations).toBeGreaterThanOrEqual(600_000);
  expect(kept.salt.length).toBeGreaterThanOrEqual(16);
  // A raw AES-256 key and the 16 bytes of its tag: wrapped, not plain.
  expect(kept.wrapped.byteLength).toBe(48);
});

test('a key that was there before the lock opens nothing that is kept now', async () => {
  const { inputs, secrets } = await open();
  await inputs.put('p1', values);
  const { key } = (await rawKey()) as { key: CryptoKey };
  await secrets.protect(pass);
  const raw = await openDB(name);
  const { iv, data } = (await raw.get('inputs', 'p1')) as { iv: Uint8Array<ArrayBuffer>; data: ArrayBuffer };
  raw.close();
  await expect(crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, data)).rejects.toThrow();
});

describe('a visit that begins locked', () => {
  test('reads nothing, says so, and reports no problem', async () => {
    const { inputs, connections, secrets, onProblem } = await locked();
    const heard: StorageProblem[] = [];
    onProblem((problem) => heard.push(problem));
    expect(secrets.lock).toBe('locked');
    expect(await inputs.get('p1')).toBeUndefined();
    expect(await connections.list()).toEqual([]);
    expect(await connections.get('c1')).toBeUndefined();
    expect(await secrets.hidden('p1')).toEqual({ values: true, connections: 1 });
    expect(await secrets.hidden('p2')).toEqual({ values: false, connections: 0 });
    expect(heard).toEqual([]);
  });

  test('a wrong passphrase opens nothing and loses nothing; the right one opens everything', async () => {
    const { inputs, connections, secrets } = await locked();
    expect(await secrets.unlock(`${pass} `)).toBe(false);
    expect(secrets.lock).toBe('locked');
    expect(await secrets.unlock(pass)).toBe(true);
    expect(secrets.lock).toBe('unlocked');
    expect(await inputs.get('p1')).toEqual(values);
    expect(await connections.list('p1')).toEqual([saved]);
  });

  test('accents typed in another way are the same passphrase', async () => {
    const { secrets, inputs, close } = await open();
    await inputs.put('p1', values);
    await secrets.protect('caf\u00e9');
    close();
    expect(await (await open()).secrets.unlock('cafe\u0301')).toBe(true);
  });

  test('what is typed and saved meanwhile waits, and is put over what was kept', async () => {
    const { inputs, connections, secrets } = await locked();
    await inputs.put('p1', { region: 'eu' });
    await inputs.put('p2', { apiKey: 'other' });
    await connections.put({ ...saved, id: 'c2' });
    expect(await inputs.get('p1')).toEqual({ region: 'eu' });
    expect((await connections.list('p1')).map(({ id }) => id)).toEqual(['c2']);
    const later = await open();
    expect(await later.inputs.get('p1')).toBeUndefined();
    await secrets.unlock(pass);
    expect(await inputs.get('p1')).toEqual({ ...values, region: 'eu' });
    expect((await connections.list('p1')).map(({ id }) => id).toSorted()).toEqual(['c1', 'c2']);
    await expect.poll(() => later.inputs.get('p2')).toEqual({ apiKey: 'other' });
  });

  test('a project that is deleted and brought back still opens', async () => {
    const { inputs, connections, secrets } = await locked();
    const bringBack = await secrets.detach('p1');
    expect(await secrets.hidden('p1')).toEqual({ values: false, connections: 0 });
    await bringBack();
    expect(await secrets.hidden('p1')).toEqual({ values: true, connections: 1 });
    await secrets.unlock(pass);
    expect(await inputs.get('p1')).toEqual(values);
    expect(await connections.list()).toEqual([saved]);
  });

  test('everything can be forgotten without the passphrase, and the lock is gone with it', async () => {
    const { inputs, connections, secrets } = await locked();
    await inputs.put('p3', { typed: 'meanwhile' });
    await secrets.forget();
    expect(secrets.lock).toBe('none');
    for (const id of ['p1', 'p3']) expect(await inputs.get(id)).toBeUndefined();
    expect(await connections.list()).toEqual([]);
    expect(await rawKey()).toBeUndefined();
    await inputs.put('p1', values);
    expect(await inputs.get('p1')).toEqual(values);
  });
});

describe('locked again', () => {
  test('at once, after what was pending is written', async () => {
    const { inputs, secrets } = await locked();
    await secrets.unlock(pass);
    secrets.saveFirst(() => inputs.put('p1', { apiKey: 'newer' }));
    await secrets.lockNow();
    expect(await inputs.get('p1')).toBeUndefined();
    secrets.saveFirst(async () => undefined);
    await secrets.unlock(pass);
    expect(await inputs.get('p1')).toEqual({ apiKey: 'newer' });
  });

  test('what was deleted while it was open comes back sealed anew', async () => {
    const { inputs, connections, secrets } = await locked();
    await secrets.unlock(pass);
    const bringBack = await secrets.detach('p1');
    await secrets.protect('next', pass);
    await bringBack();
    expect(await inputs.get('p1')).toEqual(values);
    expect(await connections.list()).toEqual([saved]);
  });
});

describe('another passphrase', () => {
  test('takes the place of the older one, which then opens nothing', async () => {
    const { secrets, close } = await locked();
    await secrets.unlock(pass);
    expect(await secrets.protect('next', 'wrong')).toBe(false);
    expect(await secrets.protect('next', pass)).toBe(true);
    close();
    const { inputs, secrets: later } = await open();
    expect(await later.unlock(pass)).toBe(false);
    expect(await later.unlock('next')).toBe(true);
    expect(await inputs.get('p1')).toEqual(values);
  });

  test('none at all needs the older one', async () => {
    const { secrets, close } = await locked();
    expect(await secrets.unprotect('wrong')).toBe(false);
    expect(await secrets.unprotect(pass)).toBe(true);
    expect(secrets.lock).toBe('none');
    close();
    const { inputs, connections, secrets: later } = await open();
    expect(later.lock).toBe('none');
    expect(await inputs.get('p1')).toEqual(values);
    expect(await connections.list()).toEqual([saved]);
  });

  test('a lock is not put over a lock without its passphrase', async () => {
    const { secrets } = await locked();
    expect(await secrets.protect('mine')).toBe(false);
    await secrets.unlock(pass);
    expect(await secrets.protect('mine')).toBe(false);
    expect(await secrets.unlock(pass)).toBe(true);
  });
});

describe('two tabs', () => {
  test('a lock that one puts is a lock of both, and both go on', async () => {
    const [mine, theirs] = [await open(), await open()];
    await mine.inputs.put('p1', values);
    await theirs.inputs.put('p2', { b: 2 });
    await mine.secrets.protect(pass);
    await expect.poll(() => theirs.secrets.lock).toBe('unlocked');
    await theirs.inputs.put('p2', { b: 3 });
    expect(await mine.inputs.get('p2')).toEqual({ b: 3 });
    expect(await theirs.inputs.get('p1')).toEqual(values);
  });

  test('what one writes with the key of before reaches the other, though nobody told it', async () => {
    const mine = await open();
    await mine.inputs.put('p1', values);
    const writes = Array.from({ length: 20 }, (_, n) => mine.inputs.put('p2', { n }));
    const theirs = await open();
    await theirs.secrets.protect(pass);
    await Promise.all(writes);
    await mine.inputs.put('p3', { c: 3 });
    await mine.secrets.unlock(pass);
    await expect.poll(() => theirs.inputs.get('p3')).toEqual({ c: 3 });
    expect(await theirs.inputs.get('p2')).toEqual({ n: 19 });
  });

  test('one that begins is opened by one that is open; both are locked at once', async () => {
    const mine = await locked();
    await mine.secrets.unlock(pass);
    const theirs = await open();
    await expect.poll(() => theirs.secrets.lock).toBe('unlocked');
    expect(await theirs.inputs.get('p1')).toEqual(values);
    await theirs.secrets.lockNow();
    await expect.poll(() => mine.secrets.lock).toBe('locked');
    expect(await mine.inputs.get('p1')).toBeUndefined();
    await mine.secrets.unlock(pass);
    await expect.poll(() => theirs.secrets.lock).toBe('unlocked');
  });

  test('a lock that one takes off is off in both', async () => {
    const [mine, theirs] = [await locked(), await open()];
    await mine.secrets.unlock(pass);
    await mine.secrets.unprotect(pass);
    await expect.poll(() => theirs.secrets.lock).toBe('none');
    expect(await theirs.inputs.get('p1')).toEqual(values);
  });
});

test('what no key opens is left as it is when everything is sealed anew', async () => {
  const { inputs, secrets } = await open();
  await inputs.put('p1', values);
  const broken = { iv: new Uint8Array(12), data: new ArrayBuffer(32) };
  const raw = await openDB(name);
  await raw.put('inputs', broken, 'p0');
  raw.close();
  expect(await secrets.protect(pass)).toBe(true);
  expect(await inputs.get('p0')).toBeUndefined();
  expect(await inputs.get('p1')).toEqual(values);
});
