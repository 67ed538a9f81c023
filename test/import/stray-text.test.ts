import { expect, test } from 'vitest';
import { strayText } from '../../src/import/index.ts';
import { examples, type SectionName } from '../../src/project/index.ts';

const postman = '{"info":{"name":"A","schema":"postman"},"auth":{"type":"basic"},"item":[]}';
const openapi =
  '{"openapi":"3.0.0","info":{"title":"A"},"components":{"securitySchemes":{"k":{"type":"http","scheme":"basic"}}},"paths":{}}';

test.each<[SectionName, string, string | undefined]>([
  ['communication', "curl https://a.example -H 'x: 1'", 'a cURL command'],
  ['base', 'Try it:\n  curl https://a.example', 'a cURL command'],
  ['communication', 'https://playground.example/#1.AbCdEfGh', 'a link of the playground'],
  ['communication', 'openapi: 3.0.0\ninfo: {}', 'an API description in YAML'],
  ['communication', openapi, 'an API description'],
  ['module', postman, 'a Postman collection'],
  ['communication', '{"log":{"entries":[{"request":{"url":"https://a.example"}}]}}', 'a HAR file'],
  ['communication', '{"version":1,"name":"A","kind":"basic","sections":{"communication":"{}"}}', 'a project file'],
  ['parameters', '{"format":"iml-playground-backup","version":1}', 'a backup'],
  ['communication', '[{"name":"key","type":"text"}]', 'a list of parameters'],
  ['communication', '[{"name":"ok","mocks":[]}]', 'a list of scenarios'],
  ['parameters', '{"url":"https://a.example"}', 'a communication'],
  ['communication', '{"communication":{"url":"https://a.example"}}', undefined],
  ['communication', '"url": "https://a.example"', undefined],
  ['communication', '{ "info": { "url": "https://a.example" }, "log": {', undefined],
  ['communication', '[{"url":"https://a.example"}]', undefined],
  ['parameters', '[{"name":"key"}]', undefined],
  ['functions', 'curl https://a.example', undefined],
  ['communication', '', undefined],
  ['communication', `curl https://a.example ${'x'.repeat(200_000)}`, undefined],
])('%s: %s', (section, text, what) => {
  expect(strayText(section, text)).toBe(what);
});

test('no section of an example is taken for something else, nor on the way to it', () => {
  for (const { project } of examples) {
    for (const [section, text] of Object.entries(project.sections) as [SectionName, string][]) {
      for (let end = text.length; end > 0; end -= Math.ceil(text.length / 20)) {
        expect([section, text.slice(0, end), strayText(section, text.slice(0, end))]).toEqual([
          section,
          text.slice(0, end),
          undefined,
        ]);
      }
    }
  }
});
