import { describe, expect, test } from 'vitest';
import { fileName, makeFiles, projectFile, runToHar, splitFunctions, zipFiles } from '../../src/export/index.ts';
import { importFiles, importText } from '../../src/import/index.ts';
import { createProject, type Project } from '../../src/project/index.ts';
import type { TraceEvent } from '../../src/runtime/index.ts';
import fc from '../support/fast-check.ts';

const project = (sections: Project['sections'], kind: Project['kind'] = 'basic', name = 'My API (v2)'): Project =>
  createProject({ id: 'p', name, kind, sections, now: new Date(0) });

const full: Project['sections'] = {
  communication: '\ufeff{\r\n\t// kept\r\n\t"url": "https://a.example", }\r\n',
  parameters: '[ ]',
  common: '{ "clientId": "a" }',
  scopes: '["read"]',
  base: '{ /* base */ "baseUrl": "https://a.example" }',
  module: '{ "url": "/x" }',
  functions: '// first\nfunction one() {\n  return 1;\n}\n\n/**\n * second\n */\nfunction two() {\n  return 2;\n}\n',
};

describe('files for Make', () => {
  test('come back to the letter, from a zip too', async () => {
    const files = makeFiles(project(full, 'oauth2'));
    const result = await importFiles([{ path: 'x.zip', bytes: await zipFiles(files) }]);
    if (result.kind !== 'projects') throw new Error(JSON.stringify(result));
    const [imported] = result.projects;
    expect(imported).toMatchObject({ name: 'My API (v2)', kind: 'oauth2' });
    expect(imported?.sections).toMatchObject(full);
  });

  test.each([
    ['basic', '{ "url": "https://a.example" }', 'basic'],
    ['oauth1', '{ "oauth": { "consumer_key": "a" }, "info": {} }', 'oauth'],
    ['oauth1', '{ "requestToken": {}, "accessToken": {} }', 'oauth'],
    ['oauth2', '{ "token": {}, "info": {} }', 'oauth'],
  ] as const)(
    'of the kind %s with %s are of the type that Make knows, and of the kind again',
    async (kind, communication, type) => {
      const files = makeFiles(project({ communication }, kind));
      expect(JSON.parse(files[0]?.text ?? '')).toMatchObject({
        components: { connection: { myAPIV2: { connectionType: type } } },
      });
      const result = await importFiles([{ path: 'x.zip', bytes: await zipFiles(files) }]);
      expect(result).toMatchObject({ kind: 'projects', projects: [{ kind }] });
    },
  );

  test('name every general file, as the schema of the extension demands', () => {
    expect(JSON.parse(makeFiles(project(full))[0]?.text ?? '')).toMatchObject({
      generalCodeFiles: { base: 'general/base.iml.json', common: 'general/common.json', readme: null, groups: null },
    });
  });

  test('have the names that the extension gives them', () => {
    expect(makeFiles(project(full)).map(({ path }) => path)).toEqual([
      'makecomapp.json',
      'connections/myAPIV2/myAPIV2.communication.iml.json',
      'connections/myAPIV2/myAPIV2.params.iml.json',
      'connections/myAPIV2/myAPIV2.common.json',
      'connections/myAPIV2/myAPIV2.default-scope.iml.json',
      'modules/module/module.communication.iml.json',
      'functions/one/one.js',
      'functions/two/two.js',
      'general/base.iml.json',
      'general/common.json',
    ]);
  });

  test('stay inside their folder, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        for (const { path } of makeFiles(project(full, 'basic', name))) expect(path).toMatch(/^[\w./-]+$/);
        for (const { path } of makeFiles(project(full, 'basic', name))) expect(path).not.toContain('..');
        expect(fileName(name)).toMatch(/^[^/\\:*?"<>|]+$/);
      }),
    );
  });
});

test('a script is cut between its functions and is whole when joined', () => {
  expect(splitFunctions(full.functions ?? '').map(({ name, text }) => [name, text.split('\n')[0]])).toEqual([
    ['one', '// first'],
    ['two', '/**'],
  ]);
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('function a() {}\n', '// c\n', 'const x = 1;\n', '\n', '/* d */\n')),
      (lines) => {
        const script = lines.join('');
        const pieces = splitFunctions(script);
        if (pieces.length > 0) expect(pieces.map(({ text }) => text).join('')).toBe(script);
      },
    ),
  );
});

test.each([
  ['a byte order mark in front', '\ufefffunction f() {}\r\n', ['f']],
  ['indented', '  function f(a) { return a; }\n', ['f']],
  ['exported', 'export function f() {}\n', ['f']],
  ['a generator', 'function* f(){}\n', ['f']],
  ['asynchronous', 'async function f() {}', ['f']],
  ['on one line', 'function f() {} function g() {}', ['f', 'g']],
  ['a function inside of another', 'function f() {\nfunction g() {}\n}\n', ['f']],
  ['one in a comment', '/*\nfunction g() {}\n*/\nfunction f() {} // the end\nfunction h() {}', ['f', 'h']],
  ['what no file of Make can be', 'const f = (a) => a;\n', ['functions']],
  ['only a comment', '// later', ['functions']],
  ['nothing', ' \n', []],
])("functions in Make's files: %s", async (_name, functions, names) => {
  const pieces = splitFunctions(functions);
  expect(pieces.map(({ name }) => name)).toEqual(names);
  const zip = await zipFiles(makeFiles(project({ communication: '{}', functions })));
  const result = await importFiles([{ path: 'x.zip', bytes: zip }]);
  if (result.kind !== 'projects') throw new Error(JSON.stringify(result));
  const back = result.projects[0]?.sections.functions;
  // A line that two functions shared is two lines then.
  if (names.length > 0) expect(back?.replaceAll('\n', '')).toBe(functions.replaceAll('\n', ''));
  else expect(back).toBeUndefined();
});

test('a function that is declared twice has one file, in which the last one counts', () => {
  const script = 'function f() {}\nfunction g() {}\nfunction f() { return 1; }\n';
  expect(splitFunctions(script)).toEqual([
    { name: 'f', text: 'function f() {}\nfunction f() { return 1; }\n' },
    { name: 'g', text: 'function g() {}\n' },
  ]);
});

test('a project file opens again', () => {
  const { path, text } = projectFile({ project: project(full), values: { a: new Date(0) } });
  expect(path).toBe('My-API-v2.iml-project.json');
  const result = importText(text);
  expect(result).toMatchObject({
    kind: 'projects',
    projects: [{ name: 'My API (v2)', sections: full, values: { a: new Date(0) } }],
  });
});

test('a run as HAR has no secrets in it', () => {
  const base = { runId: 'r', step: 'connection', phase: 'request' } as const;
  const events: readonly TraceEvent[] = [
    {
      ...base,
      seq: 0,
      kind: 'request',
      redirect: false,
      request: {
        method: 'POST',
        url: 'https://a.example/?k=s3cret',
        headers: [['authorization', 'Bearer s3cret']],
        body: { kind: 'text', text: '{"k":"s3cret"}' },
      },
    },
    {
      ...base,
      seq: 1,
      kind: 'response',
      response: {
        status: 200,
        headers: [['content-type', 'application/json']],
        body: new TextEncoder().encode('{"echo":"s3cret"}'),
        url: 'https://a.example/',
        durationMs: 5,
      },
    },
  ];
  const har = runToHar({
    events,
    startedAt: '2025-01-01T00:00:00.000Z',
    redact: (text) => text.replaceAll('s3cret', '***'),
  });
  expect(har).not.toContain('s3cret');
  expect(JSON.parse(har)).toMatchObject({
    log: {
      version: '1.2',
      entries: [{ request: { method: 'POST', url: 'https://a.example/?k=***' }, response: { status: 200 } }],
    },
  });
  expect(importText(har)).toMatchObject({ kind: 'projects' });
});
