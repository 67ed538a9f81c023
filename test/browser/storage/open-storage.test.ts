import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createProject, type Project } from '../../../src/project/index.ts';
import { openDatabase } from '../../../src/storage/indexed-db/open-database.ts';
import { migrations } from '../../../src/storage/indexed-db/migrations/index.ts';
import type { Migration } from '../../../src/storage/indexed-db/schema.ts';
import { createProblems } from '../../../src/storage/problems.ts';
import {
  createMemoryStorage,
  openStorage,
  type SavedConnection,
  type Storage,
  type StorageProblem,
} from '../../../src/storage/index.ts';
import { eventually } from '../../support/eventually.ts';

let name = '';
let opened: Storage[] = [];

async function open(): Promise<Storage> {
  const storage = await openStorage({ name, patienceMs: 200 });
  opened.push(storage);
  return storage;
}

beforeEach(() => {
  name = `test-${crypto.randomUUID()}`;
});

afterEach(async () => {
  vi.unstubAllGlobals();
  for (const storage of opened) storage.close();
  opened = [];
  await deleteDB(name);
});

function project(id: string, updatedAt: string): Project {
  const created = createProject({ id, name: id, kind: 'basic', sections: { communication: '{}' }, now: new Date(0) });
  return { ...created, updatedAt };
}

function connection(id: string, projectId: string, createdAt: string): SavedConnection {
  const stored = {
    data: { apiKey: 'k', at: new Date(5), bytes: new Uint8Array([1, 2]) },
    uid: 7,
    metadata: null,
    expires: null,
    scope: null,
  };
  return {
    id,
    projectId,
    name: id,
    kind: 'basic',
    connection: stored,
    transport: 'mock',
    createdAt,
    updatedAt: createdAt,
  };
}

describe.each(['indexeddb', 'memory'] as const)('%s', (kind) => {
  const create = async (): Promise<Storage> => (kind === 'memory' ? createMemoryStorage('a test') : open());

  test('says what it is', async () => {
    const storage = await create();
    expect(storage.kind).toBe(kind);
    expect(storage.reason).toBe(kind === 'memory' ? 'a test' : undefined);
  });

  test('projects come back, the latest change first, and go', async () => {
    const { projects } = await create();
    await projects.put(project('old', '2025-01-01T00:00:00.000Z'));
    await projects.put(project('new', '2025-03-01T00:00:00.000Z'));
    await projects.put(project('mid', '2025-02-01T00:00:00.000Z'));
    expect((await projects.list()).map(({ id }) => id)).toEqual(['new', 'mid', 'old']);
    await projects.put(project('old', '2025-04-01T00:00:00.000Z'));
    await projects.delete('mid');
    expect((await projects.list()).map(({ id }) => id)).toEqual(['old', 'new']);
    expect(await projects.get('old')).toEqual(project('old', '2025-04-01T00:00:00.000Z'));
    expect(await projects.get('mid')).toBeUndefined();
  });

  test('connections are found by project, newest first, dates and bytes kept', async () => {
    const { connections } = await create();
    const first = connection('c1', 'p1', '2025-01-01T00:00:00.000Z');
    const second = connection('c2', 'p1', '2025-02-01T00:00:00.000Z');
    const other = connection('c3', 'p2', '2025-03-01T00:00:00.000Z');
    for (const saved of [first, second, other]) await connections.put(saved);
    expect(await connections.list('p1')).toEqual([second, first]);
    expect(await connections.list()).toEqual([other, second, first]);
    expect(await connections.get('c1')).toEqual(first);
    await connections.delete('c1');
    expect(await connections.list('p1')).toEqual([second]);
  });

  test('inputs and settings', async () => {
    const { inputs, settings } = await create();
    expect(await inputs.get('p1')).toBeUndefined();
    const values = { apiKey: 'k', since: new Date(1), file: new Uint8Array([255]), list: [null, { a: true }] };
    await inputs.put('p1', values);
    expect(await inputs.get('p1')).toEqual(values);
    await inputs.delete('p1');
    expect(await inputs.get('p1')).toBeUndefined();
    await settings.put('theme', 'dark');
    expect(await settings.get<string>('theme')).toBe('dark');
    expect(await settings.get('other')).toBeUndefined();
  });

  test('what was stored does not change with the object it came from', async () => {
    const { settings } = await create();
    const sizes = [1, 2];
    await settings.put('sizes', sizes);
    sizes.push(3);
    expect(await settings.get('sizes')).toEqual([1, 2]);
  });
});

test('a project that another tab has changed is not overwritten', async () => {
  const [mine, theirs] = [await open(), await open()];
  const at = (minute: number) => `2025-01-01T00:0${minute}:00.000Z`;
  expect(await mine.projects.replace(project('p1', at(0)), undefined)).toBe(true);
  expect(await mine.projects.replace(project('p1', at(1)), at(0))).toBe(true);
  expect(await theirs.projects.replace(project('p1', at(2)), at(1))).toBe(true);
  expect(await mine.projects.replace(project('p1', at(3)), at(1))).toBe(false);
  expect(await mine.projects.get('p1')).toEqual(project('p1', at(2)));
  await theirs.projects.delete('p1');
  expect(await mine.projects.replace(project('p1', at(4)), at(1))).toBe(true);
});

test('everything is still there when the database is opened again', async () => {
  const before = await open();
  await before.projects.put(project('p1', '2025-01-01T00:00:00.000Z'));
  await before.connections.put(connection('c1', 'p1', '2025-01-01T00:00:00.000Z'));
  await before.inputs.put('p1', { apiKey: 'k' });
  await before.settings.put('lastProject', 'p1');
  before.close();

  const after = await open();
  expect(await after.projects.list()).toEqual([project('p1', '2025-01-01T00:00:00.000Z')]);
  expect(await after.connections.list('p1')).toEqual([connection('c1', 'p1', '2025-01-01T00:00:00.000Z')]);
  expect(await after.inputs.get('p1')).toEqual({ apiKey: 'k' });
  expect(await after.settings.get('lastProject')).toBe('p1');
});

test('a stored document that is no project is left out of the list, not deleted', async () => {
  const storage = await open();
  await storage.projects.put(project('p1', '2025-01-01T00:00:00.000Z'));
  const raw = await openDB(name);
  await raw.put('projects', { id: 'broken', updatedAt: '2025-02-01T00:00:00.000Z' });
  expect((await storage.projects.list()).map(({ id }) => id)).toEqual(['p1']);
  expect(await storage.projects.get('broken')).toBeUndefined();
  expect(await raw.get('projects', 'broken')).toBeDefined();
  raw.close();
});

describe('migrations', () => {
  const rename: Migration = async (_database, transaction) => {
    const settings = transaction.objectStore('settings');
    const theme = await settings.get('theme');
    await settings.put(theme, 'colours');
    await settings.delete('theme');
  };

  test('lift what an older page stored, once', async () => {
    const before = await open();
    await before.settings.put('theme', 'dark');
    before.close();

    const lifted = await openDatabase(name, createProblems(), [...migrations, rename]);
    expect(await lifted.get('settings', 'colours')).toBe('dark');
    expect(await lifted.get('settings', 'theme')).toBeUndefined();
    lifted.close();

    const again = await openDatabase(name, createProblems(), [...migrations, rename]);
    expect(again.version).toBe(migrations.length + 1);
    expect(await again.get('settings', 'colours')).toBe('dark');
    again.close();
  });

  test('one that fails leaves the database as it was', async () => {
    const before = await open();
    await before.settings.put('theme', 'dark');
    before.close();

    const broken: Migration = async (_database, transaction) => {
      await transaction.objectStore('settings').clear();
      throw new Error('A mistake in a migration.');
    };
    await expect(openDatabase(name, createProblems(), [...migrations, broken])).rejects.toThrow();
    const after = await open();
    expect(after.kind).toBe('indexeddb');
    expect(await after.settings.get('theme')).toBe('dark');
  });
});

describe('where the database is out of reach', () => {
  test('memory when the browser has none', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const storage = await openStorage({ name });
    expect(storage.kind).toBe('memory');
    expect(storage.reason).toContain('no database');
    await storage.settings.put('theme', 'dark');
    expect(await storage.settings.get('theme')).toBe('dark');
  });

  test('memory when a newer page has lifted it', async () => {
    (await openDB(name, migrations.length + 1)).close();
    const storage = await open();
    expect(storage.kind).toBe('memory');
    expect(storage.reason).toContain('newer version');
  });

  test('a tab that waits for an older one says so, and goes on when that closes', async () => {
    const later = `${name}-later`;
    const old = await openDB(later, 1);
    old.addEventListener('versionchange', (event) => event.stopImmediatePropagation());
    const problems = createProblems();
    const heard: StorageProblem[] = [];
    problems.on((problem) => heard.push(problem));
    const opening = openDatabase(later, problems, [...migrations, () => undefined]);
    await eventually(() => expect(heard.map(({ kind }) => kind)).toEqual(['blocked']));
    old.close();
    (await opening).close();
    await deleteDB(later);
  });
});

test('a tab lets go when a newer one lifts the database, and says so', async () => {
  const storage = await open();
  const heard: StorageProblem[] = [];
  storage.onProblem((problem) => heard.push(problem));
  const newer = await openDB(name, migrations.length + 1);
  await eventually(() => expect(heard.map(({ kind }) => kind)).toEqual(['blocking']));
  await expect(storage.settings.put('theme', 'dark')).rejects.toThrow('newer version');
  newer.close();
});
