import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { importFiles } from '../../src/import/index.ts';

const api = '{ "url": "https://a.example" }';
const other = '{ "token": { "url": "https://b.example" } }';
const params = '[{ "name": "key", "type": "text" }]';

async function projects(texts: Readonly<Record<string, string>>) {
  const result = await importFiles(Object.entries(texts).map(([path, text]) => ({ path, bytes: strToU8(text) })));
  if (result.kind !== 'projects') throw new Error(JSON.stringify(result));
  return result.projects;
}

test.each<[string, Record<string, string>, readonly (readonly [string, string, readonly string[]])[]]>([
  [
    'of one folder',
    { 'api.imljson': api, 'params.imljson': params },
    [['Imported', 'basic', ['communication', 'parameters']]],
  ],
  [
    'named after the connection',
    { 'acc/acc.communication.iml.json': api, 'acc/acc.params.iml.json': params, 'acc/acc.common.json': '{}' },
    [['acc', 'basic', ['communication', 'parameters', 'common']]],
  ],
  [
    'one for each connection',
    { 'connections/x.imljson': api, 'connections/y/y.imljson': other },
    [
      ['x', 'basic', ['communication']],
      ['y', 'oauth2', ['communication']],
    ],
  ],
  [
    'of two connections in one folder',
    { 'a.communication.json': api, 'b.communication.json': other, 'a.params.json': params, 'b.common.json': '{}' },
    [
      ['a', 'basic', ['communication', 'parameters']],
      ['b', 'oauth2', ['communication', 'common']],
    ],
  ],
  [
    'above and beside',
    {
      'app/one/api.imljson': api,
      'app/two/api.imljson': other,
      'app/two/params.imljson': params,
      'app/base.imljson': '{}',
    },
    [
      ['one', 'basic', ['communication', 'base']],
      ['two', 'oauth2', ['communication', 'parameters', 'base']],
    ],
  ],
  [
    'with modules and functions',
    {
      'api.imljson': api,
      'modules/list/api.imljson': '{ "url": "/x" }',
      'f.js': 'function f() {}',
      'g.js': 'function g() {}',
    },
    [['Imported', 'basic', ['communication', 'functions', 'module']]],
  ],
  [
    'without a communication',
    { 'params.json': params, 'common.json': '{}' },
    [['Imported', 'basic', ['parameters', 'common']]],
  ],
])('loose files %s', async (_name, texts, expected) => {
  const found = await projects(texts);
  expect(found.map(({ name, kind, sections }) => [name, kind, Object.keys(sections)])).toEqual(expected);
});

test('texts are kept to the letter, and what belongs nowhere is said', async () => {
  const text = '\ufeff{\r\n\t"url": "https://a.example", // kept\r\n}';
  const [first, second] = await projects({
    'a.communication.json': text,
    'b.communication.json': api,
    'c.params.json': params,
    'd.js': 'function f() {}',
  });
  expect(first?.sections.communication).toBe(text);
  for (const project of [first, second]) {
    expect(project?.notes).toEqual(['Left out, for nothing tells what they belong to: c.params.json, d.js.']);
  }
});

test('several projects and requests are all there', async () => {
  const file = JSON.stringify({ version: 1, name: 'Shared', kind: 'basic', sections: { communication: api } });
  const found = await projects({ 'a.json': file, 'b.txt': "curl https://c.example -H 'x: 1'", 'c.imljson': other });
  expect(found.map(({ kind }) => kind)).toEqual(['basic', 'basic', 'oauth2']);
});

test('one file of a section stays one section', async () => {
  const given = [{ path: 'params.json', bytes: strToU8(params) }];
  expect(await importFiles(given)).toEqual({ kind: 'section', section: 'parameters', text: params });
});
