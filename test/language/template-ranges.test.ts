import { expect, test } from 'vitest';
import { templateRanges } from '../../src/language/index.ts';
import type { SectionName } from '../../src/project/index.ts';

const marked = (section: SectionName, text: string): readonly string[] =>
  templateRanges(section, text).map(({ start, end }) => text.slice(start, end));

test.each<[section: SectionName, text: string, expected: readonly string[]]>([
  ['communication', '{ "url": "https://h.test/{{a}}/{{ b.c }}?x" }', ['{{a}}', '{{ b.c }}']],
  ['communication', '{ "{{key}}": ["{{1 + 1}}", { "x": "plain" }] }', ['{{key}}', '{{1 + 1}}']],
  ['module', String.raw`{ "a": "{{upper(\"x\")}} }}" }`, [String.raw`{{upper(\"x\")}}`]],
  ['base', String.raw`{ "a": "\u007b{a}}" }`, [String.raw`\u007b{a}}`]],
  ['communication', '{ "a": "{{open" }', ['{{open']],
  ['communication', '{ "a": "no', []],
  ['scenarios', '[{ "name": "{{a}}" }]', []],
  ['functions', '"{{a}}"', []],
])('%s %s', (section, text, expected) => {
  expect(marked(section, text)).toEqual(expected);
});
