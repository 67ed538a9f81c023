import { describe, expect, test } from 'vitest';
import { type BackupContents, mergeBackup, readBackup, withoutSecrets, writeBackup } from '../../src/backup/index.ts';
import { createProject, type Project } from '../../src/project/index.ts';
import type { RunRecord, SavedConnection } from '../../src/storage/index.ts';
import fc from '../support/fast-check.ts';

const at = '2025-01-01T00:00:00.000Z';
const project = (id: string, text = '{}'): Project =>
  createProject({ id, name: id, kind: 'basic', sections: { communication: text }, now: new Date(at) });
const connection = (id: string, projectId: string, token = 'tok-1'): SavedConnection => ({
  id,
  projectId,
  name: id,
  kind: 'basic',
  connection: {
    data: { token, since: new Date(5), file: new Uint8Array([1, 2]), $date: 'x' },
    uid: 7,
    metadata: { type: 'text', value: new Date(7) },
    expires: at,
    scope: ['read'],
  },
  transport: 'live',
  verifiedAt: at,
  createdAt: at,
  updatedAt: at,
});
const run = (id: string, projectId: string): RunRecord => ({
  id,
  projectId,
  action: 'create',
  transport: 'mock',
  scenario: 'ok',
  startedAt: at,
  durationMs: 12,
  verdict: 'connected',
  requests: 1,
});
const contents: BackupContents = {
  projects: [project('a'), project('b')],
  inputs: { a: { apiKey: 's3cret-key', $date: 'typed' }, b: {} },
  connections: [connection('c', 'a')],
  runs: [
    run('r1', 'a'),
    { ...run('r2', 'a'), error: { type: 'RuntimeError', message: '[401] No' }, verdict: 'refused' },
  ],
  settings: {
    theme: 'dark',
    network: 'off',
    inlays: 'problems',
    tipsSeen: ['welcome'],
    sizes: { wide: { rail: 240 } },
    slots: { a: [{ id: 's', name: 'Main', connectionId: 'c' }] },
  },
};
const renamed = <T extends { readonly name: string }>(entry: T): T => ({ ...entry, name: `my ${entry.name}` });
const nothing: BackupContents = { projects: [], inputs: {}, connections: [], runs: [], settings: {} };

describe('an encrypted backup', () => {
  test('comes back whole with its passphrase, and shows nothing without', async () => {
    const text = await writeBackup(contents, at, 'pass phrase é');
    expect(text).not.toContain('s3cret-key');
    expect(text).not.toContain('tok-1');
    expect(JSON.parse(text)).toMatchObject({ encrypted: { kdf: 'PBKDF2-SHA-256', iterations: 600_000 } });
    expect(await readBackup(text, 'pass phrase e\u0301')).toEqual({ ok: true, value: { contents, unreadable: 0 } });
    expect(await readBackup(text)).toMatchObject({ ok: false, error: { code: 'needs-passphrase' } });
    expect(await readBackup(text, 'other')).toMatchObject({ ok: false, error: { code: 'wrong-passphrase' } });
    const spoiled = text.replace(/"data":"(.)/, (_whole, first: string) => `"data":"${first === 'A' ? 'B' : 'A'}`);
    expect(await readBackup(spoiled, 'pass phrase é')).toMatchObject({
      ok: false,
      error: { code: 'wrong-passphrase' },
    });
  });

  test('that would take minutes to open is refused', async () => {
    const text = await writeBackup(nothing, at, 'x');
    const slow = text.replace('600000', '4000000000');
    expect(await readBackup(slow, 'x')).toMatchObject({ ok: false, error: { code: 'wrong-passphrase' } });
  });
});

test('an open backup has no connections and only what the form lets through', async () => {
  const open = withoutSecrets(contents, (given) => ({ project: given, values: {}, clean: (name) => name }));
  const text = await writeBackup(open, at);
  expect(text).not.toContain('s3cret-key');
  expect(text).not.toContain('tok-1');
  expect(await readBackup(text)).toMatchObject({
    ok: true,
    value: { contents: { projects: contents.projects, connections: [] } },
  });
});

test('in an open backup names of runs and slots are cleaned too', () => {
  const runs = [{ ...run('r', 'a'), connection: 'mine', error: { type: 'T', message: 'mine' } }];
  const settings = { slots: { a: [{ id: 's', name: 'mine', connectionId: null }], gone: [] } };
  const open = withoutSecrets({ ...contents, runs, settings }, (given, values) => ({
    project: given,
    values,
    clean: (name) => `(${name})`,
  }));
  expect(open.runs).toEqual([
    { ...run('r', 'a'), scenario: '(ok)', connection: '(mine)', error: { type: 'T', message: '(mine)' } },
  ]);
  expect(open.settings).toEqual({ slots: { a: [{ id: 's', name: '(mine)', connectionId: null }] } });
});

describe('restoring', () => {
  let ids = 0;
  const newId = (): string => `new-${++ids}`;
  const foreign = { source: 'file', functions: false };

  test('into an empty browser adds everything', () => {
    const merge = mergeBackup(nothing, contents, newId);
    expect(merge.projects).toEqual(contents.projects.map((entry) => ({ ...entry, foreign })));
    expect(merge.connections).toEqual(contents.connections);
    expect(Object.fromEntries(merge.settings)).toEqual(contents.settings);
    expect(merge.runs).toEqual(contents.runs);
  });

  test('what is there already is left alone', () => {
    expect(mergeBackup(contents, contents, newId)).toMatchObject({
      projects: [],
      connections: [],
      runs: [],
      settings: [],
      equal: 3,
    });
  });

  test('what both have changed is kept twice, connections with it', () => {
    const present = {
      ...contents,
      projects: [project('a', '{ "mine": 1 }')],
      connections: [connection('c', 'a', 'newer')],
    };
    const { projects, connections, inputs, runs, settings } = mergeBackup(
      { ...present, runs: [run('r1', 'a')] },
      contents,
      newId,
    );
    const copy = projects.find(({ name }) => name === 'a (from backup)');
    expect(copy?.id).toMatch(/^new-/);
    expect(connections).toMatchObject([{ projectId: copy?.id, connection: { data: { token: 'tok-1' } } }]);
    expect(connections[0]?.id).not.toBe('c');
    expect(inputs.map(([id]) => id)).toContain(copy?.id);
    expect(runs).toMatchObject([{ id: 'r2', projectId: copy?.id }]);
    const slot = { id: 's', name: 'Main', connectionId: connections[0]?.id };
    expect(settings).toEqual([['slots', { ...(present.settings['slots'] as object), [copy?.id ?? '']: [slot] }]]);
  });

  test.each<[string, BackupContents]>([
    ['an empty browser', nothing],
    [
      'one where everything was changed',
      {
        ...contents,
        projects: contents.projects.map((entry) => ({ ...entry, sections: { communication: '{ "mine": 1 }' } })),
        connections: [connection('c', 'a', 'mine')],
        settings: {},
      },
    ],
    [
      'one where everything has another name',
      { ...contents, projects: contents.projects.map(renamed), connections: contents.connections.map(renamed) },
    ],
  ])('twice is the same as once, in %s', (_name, present) => {
    const merge = mergeBackup(present, contents, newId);
    const after = {
      projects: [...present.projects, ...merge.projects],
      inputs: { ...present.inputs, ...Object.fromEntries(merge.inputs) },
      connections: [...present.connections, ...merge.connections],
      runs: [...present.runs, ...merge.runs],
      settings: { ...present.settings, ...Object.fromEntries(merge.settings) },
    };
    expect(mergeBackup(after, contents, newId)).toMatchObject({
      projects: [],
      connections: [],
      runs: [],
      settings: [],
      equal: contents.projects.length + contents.connections.length,
    });
  });

  test('two entries of one id are both kept', () => {
    let count = 0;
    const twice: BackupContents = {
      ...nothing,
      projects: [project('a'), renamed(project('a')), project('a')],
      connections: [connection('c', 'a'), connection('c', 'a', 'tok-2')],
      runs: [run('r', 'a'), run('r', 'a')],
    };
    const { projects, connections, runs } = mergeBackup(nothing, twice, () => `new-${++count}`);
    expect(projects.map(({ id, name }) => [id, name])).toEqual([
      ['a', 'a'],
      ['new-1', 'my a'],
    ]);
    expect(connections.map(({ id, connection: { data } }) => [id, data['token']])).toEqual([
      ['c', 'tok-1'],
      ['new-2', 'tok-2'],
    ]);
    expect(runs).toHaveLength(1);
  });

  test("every project counts as somebody else's, whatever the file says", () => {
    const claims = [
      { ...project('own'), foreign: undefined },
      { ...project('linked'), foreign: { source: 'link', functions: true } as const },
    ];
    const { projects } = mergeBackup(nothing, { ...contents, projects: claims as readonly Project[] }, newId);
    expect(projects.map((entry) => entry.foreign)).toEqual([foreign, { source: 'link', functions: false }]);
  });

  test('a dynamic connection whose connection stayed behind points nowhere', () => {
    const { settings } = mergeBackup(nothing, { ...contents, connections: [] }, newId);
    expect(Object.fromEntries(settings)['slots']).toEqual({ a: [{ id: 's', name: 'Main', connectionId: null }] });
  });
});

describe('hostile files', () => {
  test.each([
    ['', 'not-a-backup'],
    ['[]', 'not-a-backup'],
    ['{"format":"iml-playground-backup","version":2}', 'newer'],
    ['{"format":"iml-playground-backup","version":0}', 'not-a-backup'],
    ['{"format":"iml-playground-backup","version":"1"}', 'not-a-backup'],
    ['{"format":"iml-playground-backup","version":1,"data":{}', 'not-a-backup'],
    ['{"format":"iml-playground-backup","version":1,"encrypted":{}}', 'wrong-passphrase'],
  ])('%j: %s', async (text, code) => {
    expect(await readBackup(text, 'x')).toMatchObject({ ok: false, error: { code } });
  });

  test('what cannot be read is counted, the rest is read; nothing is polluted', async () => {
    const text = JSON.stringify({
      format: 'iml-playground-backup',
      version: 1,
      data: { projects: [project('a'), 5, { id: 'x' }], connections: [{ id: 1 }], settings: [] },
    }).replace('"settings"', '"__proto__":{"polluted":1},"settings"');
    const read = await readBackup(text);
    expect(read).toMatchObject({ ok: true, value: { unreadable: 4, contents: { projects: [project('a')] } } });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  const nested = (depth: number, [open, close]: readonly [string, string]): string =>
    `{"format":"iml-playground-backup","version":1,"data":{"inputs":{"p":{"x":${open.repeat(depth)}1${close.repeat(depth)},"y":1}}}}`;
  const lists = ['[', ']'] as const;
  const objects = ['{"a":', '}'] as const;

  test.each([lists, objects])('a hundred levels of %s…%s are cut and counted', async (...brackets) => {
    const read = await readBackup(nested(100, brackets));
    expect(read).toMatchObject({ ok: true, value: { unreadable: 1, contents: { inputs: { p: { y: 1 } } } } });
  });

  test.each([lists, objects])('thousands of levels of %s…%s are no backup', async (...brackets) => {
    for (const depth of [2_000, 200_000]) {
      expect(await readBackup(nested(depth, brackets))).toMatchObject({ ok: false, error: { code: 'not-a-backup' } });
    }
  });

  test('dangerous names are no names of projects', async () => {
    const text = '{"format":"iml-playground-backup","version":1,"data":{"inputs":{"__proto__":{"x":1},"p":{}}}}';
    const read = await readBackup(text);
    expect(read.ok && Object.keys(read.value.contents.inputs)).toEqual(['p']);
  });

  test.each([
    ['network', 'on'],
    ['theme', 'neon'],
    ['inlays', 5],
    ['tipsSeen', [1]],
    ['sizes', { wide: { rail: 'x' } }],
    ['slots', { a: 5 }],
    ['slots', { a: [{ id: 1 }] }],
    ['secretHosts', { 'a/apiKey': ['https://evil.example'] }],
    ['lastProject', 'a'],
  ])('the setting %s = %j is left out', async (name, value) => {
    const text = await writeBackup({ ...nothing, settings: { [name]: value } }, at);
    expect(await readBackup(text)).toMatchObject({ ok: true, value: { contents: { settings: {} } } });
    const read = await readBackup(text);
    expect(read.ok && Object.keys(read.value.contents.settings)).toEqual([]);
  });

  test.each([
    ['no verdict', { verdict: 'great' }],
    ['no action', { action: 'drop' }],
    ['no instant', { startedAt: 'yesterday' }],
    ['no duration', { durationMs: '5' }],
  ])('a run with %s is counted as unreadable', async (_, spoiled) => {
    const file = { format: 'iml-playground-backup', version: 1, data: { runs: [{ ...run('r', 'a'), ...spoiled }] } };
    expect(await readBackup(JSON.stringify(file))).toMatchObject({
      ok: true,
      value: { unreadable: 1, contents: { runs: [] } },
    });
  });

  test('never rejects', async () => {
    await fc.assert(
      fc.asyncProperty(fc.json(), async (data) => {
        const text = `{"format":"iml-playground-backup","version":1,"data":${data}}`;
        expect(await readBackup(text)).toHaveProperty('ok', true);
      }),
    );
  });
});
