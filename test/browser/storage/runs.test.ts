import { deleteDB } from 'idb';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { migrations } from '../../../src/storage/indexed-db/migrations/index.ts';
import { openDatabase } from '../../../src/storage/indexed-db/open-database.ts';
import { createProblems } from '../../../src/storage/problems.ts';
import {
  createMemoryStorage,
  mostRuns,
  openStorage,
  type RunRecord,
  type RunTrace,
  type Storage,
} from '../../../src/storage/index.ts';

let name = '';
let opened: Storage[] = [];

beforeEach(() => {
  name = `test-${crypto.randomUUID()}`;
});

afterEach(async () => {
  for (const storage of opened) storage.close();
  opened = [];
  await deleteDB(name);
});

async function open(): Promise<Storage> {
  const storage = await openStorage({ name, patienceMs: 500 });
  opened.push(storage);
  return storage;
}

const record = (id: string, minute: number, projectId = 'p'): RunRecord => ({
  id,
  projectId,
  action: 'create',
  transport: 'mock',
  startedAt: new Date(Date.UTC(2025, 0, 1, 0, minute)).toISOString(),
  durationMs: 1,
  verdict: 'connected',
  requests: 1,
});

const trace = (id: string): RunTrace => ({
  id,
  events: [{ kind: 'phase-started', runId: id, seq: 0, step: 'connection', phase: 'request' }],
  result: {
    runId: id,
    verdict: 'connected',
    connection: null,
    error: null,
    parameterErrors: [],
    diagnostics: [],
    logs: {},
    durationMs: 1,
  },
});

describe.each(['indexeddb', 'memory'] as const)('runs in %s', (kind) => {
  const create = async (): Promise<Storage> => (kind === 'memory' ? createMemoryStorage('a test') : open());

  test('are listed by project, newest first, with what they told apart', async () => {
    const { runs } = await create();
    await runs.add(record('a', 1), trace('a'));
    await runs.add(record('b', 2));
    await runs.add(record('c', 3, 'other'), trace('c'));
    expect(await runs.list('p')).toEqual([record('b', 2), record('a', 1)]);
    expect(await runs.trace('a')).toEqual(trace('a'));
    expect(await runs.trace('b')).toBeUndefined();
  });

  test('go when there are too many, the oldest first, and only those of the project', async () => {
    const { runs } = await create();
    await runs.add(record('other', 0, 'other'), trace('other'));
    for (let minute = 0; minute <= mostRuns; minute++)
      await runs.add(record(`r${minute}`, minute), trace(`r${minute}`));
    const kept = await runs.list('p');
    expect(kept).toHaveLength(mostRuns);
    expect(kept.at(-1)?.id).toBe('r1');
    expect(await runs.trace('r0')).toBeUndefined();
    expect(await runs.trace('other')).toBeDefined();
  });

  test('are cleared by project', async () => {
    const { runs } = await create();
    await runs.add(record('a', 1), trace('a'));
    await runs.add(record('c', 3, 'other'), trace('c'));
    await runs.clear('p');
    expect(await runs.list('p')).toEqual([]);
    expect(await runs.trace('a')).toBeUndefined();
    expect(await runs.trace('c')).toBeDefined();
  });
});

test('a database without runs gets them and keeps what it held', async () => {
  const old = await openDatabase(name, createProblems(), migrations.slice(0, 1));
  await old.put('settings', 'dark', 'theme');
  old.close();
  const storage = await open();
  expect(storage.kind).toBe('indexeddb');
  expect(await storage.settings.get('theme')).toBe('dark');
  expect(await storage.runs.list('p')).toEqual([]);
});
