import { describe, expect, test } from 'vitest';
import {
  applyEdits,
  definitionsAt,
  type LanguageContext,
  type Occurrence,
  referencesAt,
  renameAt,
  renameStart,
} from '../../src/language/index.ts';
import type { SectionName } from '../../src/project/index.ts';
import { cursor } from '../support/cursor.ts';
import { languageContext } from '../support/language-context.ts';

const sections = {
  parameters: '[{ "name": "apiKey", "nested": [{ "name": "in\\u006eer" }] }, { "name": "domain" }]',
  common: '{ "clientId": "1" }',
  communication: `{
    "temp": { "auth": "{{parameters.apiKey}}" },
    "headers": { "a": "{{temp.auth}} {{connection.apiKey}}", "b": "{{common.clientId}} {{sign(data.token)}}" },
    "response": {
      "temp": { "later": "{{temp.auth}}" },
      "data": { "token": "{{body.token}}", "x-y": "{{parameters.inner}}" },
      "uid": "{{data.\`x-y\`}} {{upper(connection.token)}}"
    }
  }`,
  base: '{ "headers": { "k": "{{connection.apiKey}}", "p": "{{parameters.apiKey}}", "t": "{{temp.auth}}" } }',
  module: '{ "qs": { "t": "{{connection.token}}", "s": "{{sign(1)}}" } }',
  functions: '/** Signs. */\nfunction sign(text) { return text; }',
} satisfies Partial<Record<SectionName, string>>;

const context: LanguageContext = languageContext({ sections });

/** The offset after the first occurrence of some text. */
const after = (section: keyof typeof sections, text: string): number => sections[section].indexOf(text) + text.length;

const places = (found: readonly Occurrence[]): readonly string[] =>
  found.map(({ section, role, range }) => {
    const text: string = sections[section as keyof typeof sections];
    return `${section} ${role} ${text.slice(Math.max(0, range.start - 11), range.end)}`;
  });

describe('definitions', () => {
  test.each([
    ['communication', '{{parameters.api', ['parameters apiKey']],
    ['communication', '{{connection.apiK', ['parameters apiKey']],
    ['communication', '{{temp.au', ['communication auth']],
    ['communication', '{{common.client', ['common clientId']],
    ['communication', '{{sign', ['functions sign']],
    ['module', '{{connection.tok', ['communication token']],
    ['communication', '{{parameters.inn', [String.raw`parameters in\u006eer`]],
    ['communication', '{{upper', []],
    ['base', '{{parameters.api', []],
  ] as const)('%s %s', (section, text, expected) => {
    const found = definitionsAt(section, after(section, text), context);
    expect(
      found.map(({ section: where, range: { start, end } }) => {
        const declared: string = sections[where as keyof typeof sections];
        return `${where} ${declared.slice(start, end)}`;
      }),
    ).toEqual(expected);
  });
});

describe('uses', () => {
  test('of a field are found in every section that means the same', () => {
    expect(places(referencesAt('parameters', after('parameters', '"apiK'), context))).toEqual([
      'parameters declaration { "name": "apiKey',
      'communication use parameters.apiKey',
      'communication use connection.apiKey',
      'base use connection.apiKey',
    ]);
  });

  test('of temp stay in the communication', () => {
    expect(places(referencesAt('communication', after('communication', '"au'), context))).toHaveLength(3);
  });
});

describe('every spelling of a use is found, renamed, and nothing else', () => {
  const field = '[{ "name": "zone" }]';
  test.each<[expression: string, renamed: string]>([
    ['{{parameters.|zone}}', '{{parameters.area}}'],
    ['{{upper(if(a; parameters.zo|ne.x[1]; 1))}}', '{{upper(if(a; parameters.area.x[1]; 1))}}'],
    ['{{connection.`zone|`}} 😀 {{data . zone}}', '{{connection.area}} 😀 {{data . area}}'],
    [String.raw`\u007b\u007bparameters.z\u006f|ne}}`, String.raw`\u007b\u007bparameters.area}}`],
    ["{{get(parameters; 'zo|ne')}}", "{{get(parameters; 'area')}}"],
    [String.raw`{{get(connection, \"zone|.x[1]\")}}`, String.raw`{{get(connection, \"area.x[1]\")}}`],
    ["{{parameters['|zone']}}", "{{parameters['area']}}"],
    [
      "{{parameters[1].zo|ne}} {{body.zone}} {{'zone; parameters.zone'}}",
      "{{parameters[1].area}} {{body.zone}} {{'zone; parameters.zone'}}",
    ],
    ['{{if(parameters.zo|ne; data.}} {{(}}', '{{if(parameters.area; data.}} {{(}}'],
  ])('%s', (marked, expected) => {
    const { text, offset } = cursor(`{\r\n "url": "${marked}", // parameters.zone\r\n "zone": 1 }`);
    const known = languageContext({ sections: { parameters: field, communication: text } });
    const result = renameAt('communication', offset, 'area', known);
    const changed = applyEdits(known.sections, result.ok ? result.value : []);
    expect(changed.get('communication')).toBe(`{\r\n "url": "${expected}", // parameters.zone\r\n "zone": 1 }`);
    expect(changed.get('parameters')).toBe('[{ "name": "area" }]');
  });

  test('a name that a text cannot hold is refused', () => {
    const communication = `{ "url": "{{get(parameters; 'zone')}}" }`;
    const known = languageContext({ sections: { parameters: field, communication } });
    expect(renameAt('communication', communication.indexOf('zone'), 'a.b', known).ok).toBe(false);
  });
});

/** The texts after renaming what stands at a place. */
function renamed(section: keyof typeof sections, text: string, name: string): Partial<Record<SectionName, string>> {
  const result = renameAt(section, after(section, text), name, context);
  if (!result.ok) throw new Error(result.error);
  const texts: Partial<Record<SectionName, string>> = { ...sections };
  for (const { section: where, range, text: inserted } of result.value.toReversed()) {
    const before = texts[where] ?? '';
    texts[where] = before.slice(0, range.start) + inserted + before.slice(range.end);
  }
  return texts;
}

describe('rename', () => {
  test('a field, wherever it is read', () => {
    const texts = renamed('communication', '{{parameters.api', 'token2');
    expect(texts.parameters).toContain('"name": "token2"');
    expect(texts.communication).toContain('{{parameters.token2}}');
    expect(texts.communication).toContain('{{connection.token2}}');
    expect(texts.base).toContain('{{connection.token2}}');
    expect(texts.base).toContain('{{parameters.apiKey}}');
  });

  test('to a name that needs backticks', () => {
    const texts = renamed('communication', '{{temp.au', 'my auth');
    expect(texts.communication).toContain('"my auth": "{{parameters.apiKey}}"');
    expect(texts.communication).toContain('{{temp.`my auth`}}');
  });

  test('from one that needed them', () => {
    const texts = renamed('communication', '"x-', 'plain');
    expect(texts.communication).toContain('"plain": "{{parameters.inner}}"');
    expect(texts.communication).toContain('{{data.plain}}');
  });

  test('a custom function', () => {
    const texts = renamed('functions', 'function si', 'signed');
    expect(texts.functions).toContain('function signed(text)');
    expect(texts.communication).toContain('{{signed(data.token)}}');
    expect(texts.module).toContain('{{signed(1)}}');
  });

  test.each([
    ['', 'A name is needed.'],
    ['domain', 'domain is used already. Renaming would make two things one.'],
  ])('not to %j', (name, message) => {
    expect(renameAt('parameters', after('parameters', '"apiK'), name, context)).toEqual({ ok: false, error: message });
  });

  test('not what the project does not name', () => {
    expect(renameAt('communication', after('communication', '{{upp'), 'x', context).ok).toBe(false);
    expect(renameStart('communication', after('communication', '{{upp'), context)).toBeUndefined();
  });

  test('begins with the name without backticks', () => {
    expect(renameStart('communication', after('communication', '{{data.`x'), context)?.name).toBe('x-y');
  });
});
