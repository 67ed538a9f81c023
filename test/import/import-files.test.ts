import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { makeFiles } from '../../src/export/index.ts';
import { type GivenFile, importFiles, unzipFiles } from '../../src/import/index.ts';
import { createProject } from '../../src/project/index.ts';

const manifest = {
  fileVersion: 1,
  generalCodeFiles: { base: 'general/base.iml.json', common: 'general/common.json' },
  components: {
    connection: {
      one: {
        label: 'First',
        connectionType: 'basic',
        codeFiles: {
          communication: 'connections/one.communication.iml.json',
          params: 'connections/one.params.iml.json',
        },
      },
      two: {
        label: 'Second',
        connectionType: 'oauth',
        codeFiles: { communication: 'two.imljson', defaultScope: '../scope.json' },
      },
      broken: { label: 'No file', codeFiles: { communication: '../../../etc/passwd' } },
    },
    module: {
      list: { label: 'List', connection: 'one', codeFiles: { communication: 'modules/list.iml.json' } },
      other: {
        label: 'Other',
        connection: 'two',
        altConnection: 'one',
        codeFiles: { communication: 'modules/other.iml.json' },
      },
    },
    function: {
      twice: { codeFiles: { code: 'functions/twice.js' } },
      thrice: { codeFiles: { code: 'functions/thrice.js' } },
    },
  },
};
const texts: Record<string, string> = {
  'app/makecomapp.json': JSON.stringify(manifest),
  'app/general/base.iml.json': '{\r\n\t// base\r\n\t"baseUrl": "https://a.example",\r\n}',
  'app/general/common.json': '{}',
  'app/connections/one.communication.iml.json': '{ "url": "https://a.example" } // one',
  'app/connections/one.params.iml.json': '[]',
  'app/two.imljson': '{ "token": {} }',
  'scope.json': '["read"]',
  'app/modules/list.iml.json': '{ "url": "/list" }',
  'app/modules/other.iml.json': '{ "url": "/other" }',
  'app/functions/twice.js': 'function twice(n) { return n * 2; }',
  'app/functions/thrice.js': 'function thrice(n) { return n * 3; }\n',
};
const files: readonly GivenFile[] = Object.entries(texts).map(([path, text]) => ({ path, bytes: strToU8(text) }));
const zip = (content: Record<string, Uint8Array>): GivenFile => ({ path: 'app.zip', bytes: zipSync(content) });

describe.each([
  ['a folder', files],
  ['a zip', [zip(Object.fromEntries(files.map(({ path, bytes }) => [path, bytes])))]],
])('%s of an app', (_name, given) => {
  test('gives every connection with what belongs to it, to the letter', async () => {
    const result = await importFiles(given);
    if (result.kind !== 'projects') throw new Error(JSON.stringify(result));
    const [one, two] = result.projects;
    expect(result.projects).toHaveLength(2);
    expect(one).toMatchObject({
      name: 'First',
      kind: 'basic',
      sections: {
        communication: texts['app/connections/one.communication.iml.json'],
        parameters: '[]',
        base: texts['app/general/base.iml.json'],
        common: '{}',
        module: '{ "url": "/list" }',
        functions: 'function twice(n) { return n * 2; }\nfunction thrice(n) { return n * 3; }\n',
      },
    });
    expect(one?.modules?.map(({ name }) => name)).toEqual(['List', 'Other']);
    expect(two).toMatchObject({ name: 'Second', kind: 'oauth2', sections: { scopes: '["read"]' } });
  });
});

describe('apps as they come', () => {
  const of = (content: Record<string, string | Uint8Array>): GivenFile[] =>
    Object.entries(content).map(([path, text]) => ({ path, bytes: typeof text === 'string' ? strToU8(text) : text }));
  const app = (connection: object, more: object = {}): string =>
    JSON.stringify({
      fileVersion: 1,
      generalCodeFiles: {},
      components: { connection, module: {}, function: {} },
      origins: [{ appId: 'a', apikeyFile: '../.secrets/apikey' }],
      ...more,
    });
  const one = {
    one: {
      label: 'One',
      connectionType: 'apikey',
      codeFiles: { communication: 'c/one.communication.iml.json', params: 'c/one.params.iml.json' },
    },
  };
  const projects = async (given: readonly GivenFile[]) => {
    const result = await importFiles(given);
    if (result.kind !== 'projects') throw new Error(JSON.stringify(result));
    return result.projects;
  };
  const text = '{\r\n\t"url": "https://a.example" // one\r\n}';

  test.each([
    ['backslashes between folders', { 'app\\makecomapp.json': app(one), 'app\\c\\one.communication.iml.json': text }],
    [
      'backslashes in the manifest',
      {
        'makecomapp.json': app({ one: { codeFiles: { communication: 'c\\one.communication.iml.json' } } }),
        'c/one.communication.iml.json': text,
      },
    ],
    ['another case', { 'makecomapp.json': app(one), 'C/One.communication.iml.json': text }],
    [
      'a leading ./',
      {
        'makecomapp.json': app({ one: { codeFiles: { communication: './c/one.communication.iml.json' } } }),
        'c/one.communication.iml.json': text,
      },
    ],
    ['byte order marks', { 'makecomapp.json': `\ufeff${app(one)}`, 'c/one.communication.iml.json': `\ufeff${text}` }],
    [
      'UTF-16',
      {
        'makecomapp.json': new Uint8Array(Buffer.from(`\ufeff${app(one)}`, 'utf16le')),
        'c/one.communication.iml.json': text,
      },
    ],
    ['comments in the manifest', { 'makecomapp.json': `// mine\n${app(one)}`, 'c/one.communication.iml.json': text }],
    [
      'what macOS adds',
      {
        '__MACOSX/app/._makecomapp.json': 'x',
        'app/makecomapp.json': app(one),
        'app/c/one.communication.iml.json': text,
        'app/c/._one.communication.iml.json': '\0',
      },
    ],
    [
      'deeper folders',
      {
        'repo/packages/make/src/makecomapp.json': app(one),
        'repo/packages/make/src/c/one.communication.iml.json': text,
      },
    ],
  ])('%s: to the letter', async (_name, content) => {
    for (const given of [of(content), [zip(Object.fromEntries(of(content).map(({ path, bytes }) => [path, bytes])))]]) {
      const [project] = await projects(given);
      expect(project?.sections.communication?.replace(/^\ufeff/, '')).toBe(text);
    }
  });

  test('files that are named and missing, and those without a part in it, are said', async () => {
    const connection = {
      one: { ...one.one, codeFiles: { ...one.one.codeFiles, installSpec: 'i.json', common: null } },
    };
    const [project] = await projects(
      of({
        'makecomapp.json': app(connection, { generalCodeFiles: { base: 'base.iml.json' } }),
        'c/one.communication.iml.json': text,
      }),
    );
    expect(project?.notes).toEqual([
      'Left out, for they have no part in a connection: installSpec.',
      'Named in makecomapp.json, but not among the files: base.iml.json, c/one.params.iml.json.',
    ]);
  });

  test.each([
    ['oauth-1', '{}', 'oauth1'],
    ['oauth', '{}', 'oauth2'],
    ['oauth-refresh', '{}', 'oauth2'],
    ['apikey', '{}', 'basic'],
    ['other', '{ "token": {} }', 'oauth2'],
    ['oauth', '{ "requestToken": {} }', 'oauth1'],
  ])('a connection of type %s with %s is %s', async (connectionType, communication, kind) => {
    const [project] = await projects(
      of({
        'makecomapp.json': app({ one: { ...one.one, connectionType } }),
        'c/one.communication.iml.json': communication,
      }),
    );
    expect(project?.kind).toBe(kind);
  });

  test('two apps in one folder give the connections of both', async () => {
    const both = of({
      'a/makecomapp.json': app(one),
      'a/c/one.communication.iml.json': text,
      'b/makecomapp.json': app(one),
      'b/c/one.communication.iml.json': '{}',
    });
    expect((await projects(both)).map(({ sections }) => sections.communication)).toEqual([text, '{}']);
  });

  test('without a manifest the files are told by their names', async () => {
    const [project] = await projects(
      of({
        'x/base.imljson': '{ "baseUrl": "b" }',
        'x/common.imljson': '{}',
        'x/connections/acme-1/api.imljson': text,
        'x/connections/acme-1/parameters.imljson': '[]',
        'x/connections/acme-1/scope.imljson': '["read"]',
        'x/connections/acme-1/metadata.json': '{ "label": "Acme", "type": "oauth" }',
        'x/modules/list/api.imljson': '{ "url": "/list" }',
        'x/modules/list/metadata.json': '{ "label": "List" }',
        'x/functions/f/code.js': 'function f() {}',
        'x/functions/f/test.js': 'it()',
      }),
    );
    expect(project).toMatchObject({
      name: 'Acme',
      kind: 'oauth2',
      sections: {
        communication: text,
        parameters: '[]',
        scopes: '["read"]',
        base: '{ "baseUrl": "b" }',
        common: '{}',
        module: '{ "url": "/list" }',
        functions: 'function f() {}',
      },
    });
    expect(project?.modules).toEqual([{ name: 'List', text: '{ "url": "/list" }' }]);
  });

  test.each([
    ['a manifest that is no JSON', { 'makecomapp.json': 'nonsense' }],
    ['a manifest of another shape', { 'makecomapp.json': '{"components":{"connection":[1,null,"x"]}}' }],
    ['files that lie elsewhere', { 'makecomapp.json': app(one), 'other/one.communication.iml.json': text }],
  ])('%s is said', async (_name, content) => {
    expect(await importFiles(of(content))).toEqual({
      kind: 'unknown',
      message: 'This app has no connection whose communication file came along.',
    });
  });

  test('exported and imported again, every text is what it was', async () => {
    const [project] = await projects(files);
    if (project === undefined) throw new Error('nothing');
    const made = makeFiles(createProject({ id: 'p', now: new Date(0), ...project }));
    const [again] = await projects(made.map(({ path, text: content }) => ({ path, bytes: strToU8(content) })));
    expect(again?.sections).toEqual(project.sections);
    const written = (path: string) => made.find((file) => file.path === path)?.text;
    expect(written('functions/twice/twice.js')).toBe(texts['app/functions/twice.js']);
    expect(written('functions/thrice/thrice.js')).toBe(texts['app/functions/thrice.js']);
  });
});

describe('hostile zips', () => {
  test('a bomb', async () => {
    const bomb = zip({ 'a.json': new Uint8Array(60_000_000) });
    expect(await unzipFiles(bomb.bytes)).toEqual({ ok: false, error: 'The zip unpacks to more than an app can be.' });
  });

  test('too many files', async () => {
    const many = Object.fromEntries(Array.from({ length: 5001 }, (_, index) => [`${index}.json`, strToU8('{}')]));
    expect(await unzipFiles(zip(many).bytes)).toMatchObject({ ok: false });
  });

  test('a hundred thousand names without anything behind them', async () => {
    const header = Buffer.alloc(30);
    header.writeUInt32LE(0x04034b50, 0);
    const entry = (index: number): Buffer => {
      const name = Buffer.from(`${String(index).padStart(6, '0')}.json`);
      const own = Buffer.from(header);
      own.writeUInt16LE(name.length, 26);
      return Buffer.concat([own, name]);
    };
    const bytes = new Uint8Array(Buffer.concat(Array.from({ length: 100_000 }, (_, index) => entry(index))));
    expect(await unzipFiles(bytes)).toEqual({ ok: false, error: 'The zip holds more than 5000 files.' });
  });

  test('a zip inside a zip stays shut', async () => {
    const inner = zipSync({ 'a.json': strToU8('{ "url": "x" }') });
    expect(await importFiles([zip({ 'inner.zip': inner })])).toMatchObject({ kind: 'unknown' });
  });

  test.each([
    ['cut', (bytes: Uint8Array) => bytes.subarray(0, 40)],
    [
      'noise',
      () => new Uint8Array([0x50, 0x4b, 3, 4, ...Array.from({ length: 300 }, (_, index) => (index * 37) % 256)]),
    ],
    ['nothing', () => new Uint8Array([0x50, 0x4b, 3, 4])],
  ])('%s', async (_name, spoil) => {
    const { bytes } = zip({ 'a.json': strToU8('{ "url": "x" }'.repeat(50)) });
    expect(await importFiles([{ path: 'x.zip', bytes: spoil(bytes) }])).toMatchObject({ kind: 'unknown' });
  });

  test('paths that lead out find nothing', async () => {
    const app = {
      ...manifest,
      components: { connection: { x: { codeFiles: { communication: '../../secret.json' } } } },
    };
    const content = { 'a/makecomapp.json': strToU8(JSON.stringify(app)), 'secret.json': strToU8('{}') };
    expect(await importFiles([zip(content)])).toMatchObject({ kind: 'unknown' });
  });
});

/** A folder of real apps, if there is one at hand; nothing of them is part of this project. */
const corpus = process.env['MAKE_APPS'] ?? '';
if (corpus === '') console.info('Real apps are left out: MAKE_APPS names no folder.');
describe.runIf(corpus !== '')('real apps', () => {
  const apps =
    corpus !== ''
      ? readdirSync(corpus, { recursive: true, encoding: 'utf8' })
          .filter((path) => path.endsWith('makecomapp.json') && !path.includes('node_modules'))
          .map((path) => join(corpus, path, '..'))
      : [];

  test.each(apps)('%s', async (folder) => {
    const given = readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(?:json|imljson|js)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => ({ path: relative(folder, path), bytes: new Uint8Array(readFileSync(path)) }));
    const result = await importFiles(given);
    if (result.kind !== 'projects') throw new Error(JSON.stringify(result));
    for (const { sections } of result.projects) {
      const known = new Set(given.map(({ bytes }) => Buffer.from(bytes).toString('utf8')));
      for (const [name, text] of Object.entries(sections)) if (name !== 'functions') expect(known.has(text)).toBe(true);
      expect(sections.base).toBeDefined();
    }
  });
});
