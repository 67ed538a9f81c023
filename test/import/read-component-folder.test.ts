import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { importFiles } from '../../src/import/index.ts';

const one = '{\n  "label": "One",\n  "type": "basic",\n  "parameters": [],\n  "communication": { "url": "/me" }\n}';
const two =
  '{ "label": "Two", "communication": { "token": { "url": "https://b.example" } }, "common": { "own": "1" } }';
const base = '{ "baseUrl": "https://a.example" } // kept';
const list = '{ "label": "List", "type": "search", "connection": "one", "communication": { "url": "/list" } }';
const other = '{ "label": "Other", "type": "action", "connection": "two", "communication": { "url": "/other" } }';
const rpc = '{ "label": "Names", "connection": "one", "communication": { "url": "/names" } }';

async function projects(texts: Readonly<Record<string, string>>) {
  const result = await importFiles(Object.entries(texts).map(([path, text]) => ({ path, bytes: strToU8(text) })));
  if (result.kind !== 'projects') throw new Error(JSON.stringify(result));
  return result.projects;
}

test('an app with one file for each component gives its connections with what belongs to them', async () => {
  const found = await projects({
    LICENSE: 'MIT',
    'app/base.imljson': base,
    'app/common.imljson': '{ "id": "a" }',
    'app/connections/one.imljson': one,
    'app/connections/two.imljson': two,
    'app/modules/list.imljson': list,
    'app/modules/other.imljson': other,
    'app/rpcs/names.imljson': rpc,
    'app/functions/twice.js': 'function twice(n) { return n * 2; }',
    'app/functions/twice.test.js': 'no',
  });
  const functions = 'function twice(n) { return n * 2; }';
  expect(found).toMatchObject([
    {
      name: 'One',
      kind: 'basic',
      sections: {
        communication: '{ "url": "/me" }',
        parameters: '[]',
        base,
        common: '{ "id": "a" }',
        module: '{ "url": "/list" }',
        functions,
      },
      modules: [{ name: 'List' }],
    },
    {
      name: 'Two',
      kind: 'oauth2',
      sections: { base, common: '{ "own": "1" }', module: '{ "url": "/other" }', functions },
      modules: [{ name: 'Other' }],
    },
  ]);
});

test('modules that name no connection belong to the only one', async () => {
  const [project] = await projects({
    'connections/one/one.json': one,
    'modules/a.json': '{ "type": "action", "communication": { "url": "/a" } }',
  });
  expect(project?.sections.module).toBe('{ "url": "/a" }');
});

test.each([list, other, rpc])('a module alone is a module: %s', async (text) => {
  const result = await importFiles([{ path: 'x.imljson', bytes: strToU8(text) }]);
  expect(result).toMatchObject({ kind: 'section', section: 'module' });
});

test('the depth of a folder does not matter, and costs no more than its length', async () => {
  const [deep] = await projects({ [`${'a/'.repeat(30_000)}connections/one.json`]: one });
  expect(deep?.name).toBe('One');
  const nothing = [{ path: `${'a/'.repeat(30_000)}x.txt`, bytes: strToU8('hello') }];
  expect((await importFiles(nothing)).kind).toBe('unknown');
});
