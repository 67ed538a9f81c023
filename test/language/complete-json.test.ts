import { describe, expect, test } from 'vitest';
import { completeAt, type Completion, type LanguageContext } from '../../src/language/index.ts';
import { examples, type SectionName } from '../../src/project/index.ts';
import { readJson } from '../../src/source/index.ts';
import { cursor } from '../support/cursor.ts';
import { languageContext } from '../support/language-context.ts';

function complete(
  marked: string,
  section: SectionName = 'communication',
  parts: Partial<LanguageContext> = {},
): readonly Completion[] {
  const { text, offset } = cursor(marked);
  return completeAt(text, offset, section, languageContext(parts));
}

const labels = (...parameters: Parameters<typeof complete>): readonly string[] =>
  complete(...parameters).map(({ label }) => label);

/** The text after a completion was taken, with the places to type left empty. */
function taken(marked: string, label: string, section?: SectionName, parts?: Partial<LanguageContext>): string {
  const { text } = cursor(marked);
  const found = complete(marked, section, parts).find((completion) => completion.label === label);
  if (found === undefined) throw new Error(`${label} is not offered.`);
  const inserted =
    found.snippet === true ? found.insert.replaceAll(/\$\{\d+(?::([^}]*))?\}|\$\d|\\(?=[$}\\])/g, '$1') : found.insert;
  const { range, also } = found;
  const after = inserted + text.slice(range.end);
  if (also === undefined) return text.slice(0, range.start) + after;
  return text.slice(0, also.range.start) + also.text + text.slice(also.range.end, range.start) + after;
}

describe('keys', () => {
  test.each([
    ['{ | }', 'url'],
    ['{ "ur|" }', 'url'],
    ['{ "response": { | } }', 'valid'],
    ['{ "response": { "|" } }', 'metadata'],
    ['{ "response": { "error": { "|": 1 } } }', 'message'],
    ['{ "response": { "error": { | } } }', '401'],
    ['{ "response": { "type": { | } } }', '*'],
  ])('%s offers %s', (marked, label) => {
    expect(labels(marked)).toContain(label);
  });

  test('that are there already, or not available here, are not offered', () => {
    const found = labels('{ "url": "x", |, "headers": { "method": 1 } }');
    expect(found).not.toContain('url');
    expect(found).not.toContain('headers');
    expect(found).toContain('method');
    expect(found).not.toContain('pagination');
  });

  test.each([
    ['{ "url": "x" | }', '{ "url": "x", "method": "POST" }'],
    ['{\n  "url": "x"\n  "met|"\n}', '{\n  "url": "x",\n  "method": "POST"\n}'],
    ['{\n  "url": "x" // here, and there\n  met|\n}', '{\n  "url": "x", // here, and there\n  "method": "POST"\n}'],
    ['{ "headers": { "a": 1 } | }', '{ "headers": { "a": 1 }, "method": "POST" }'],
    ['{ "gzip": true | "url": "x" }', '{ "gzip": true, "method": "POST", "url": "x" }'],
    ['{ "a": ["b"] | }', '{ "a": ["b"], "method": "POST" }'],
  ])('with the comma that is missing before: %j', (marked, expected) => {
    expect(taken(marked, 'method')).toBe(expected);
  });

  test.each(['{ "url": "x"| }', '{ "url"| }', '{ "url" | }', '{ "url": | }', '"x" |', '{ "url": "x\n | }'])(
    'no comma is added at %j',
    (marked) => {
      expect(complete(marked).filter(({ also }) => also !== undefined)).toEqual([]);
    },
  );

  test('of the steps of OAuth', () => {
    expect(labels('{ | }', 'communication', { kind: 'oauth2' })).toEqual(
      expect.arrayContaining(['authorize', 'token', 'token: code for tokens']),
    );
    expect(labels('{ "info": { "response": { | } } }', 'communication', { kind: 'oauth2' })).toContain('uid');
    expect(labels('{ "token": { "response": { | } } }', 'communication', { kind: 'oauth2' })).not.toContain('uid');
  });

  test('of a field', () => {
    expect(labels('[{ "name": "a", | }]', 'parameters')).toEqual(expect.arrayContaining(['type', 'label', 'required']));
  });
});

describe('values', () => {
  test.each<[string, SectionName, string]>([
    ['|', 'communication', '{ }'],
    ['|', 'parameters', '[ ]'],
    ['|', 'common', '{ }'],
    ['{ "headers": | }', 'communication', '{ }'],
    ['{ "log": { "sanitize": | } }', 'communication', '[ ]'],
  ])('the brackets of %j in %s', (marked, section, label) => {
    expect(labels(marked, section)).toContain(label);
    expect(readJson(taken(marked, label, section).replace('$0', '')).problems).toEqual([]);
  });

  test.each([
    ['{ "method": "|" }', ['GET', 'POST']],
    ['{ "method": | }', ['GET', 'POST']],
    ['{ "type": "|" }', ['urlencoded']],
    ['{ "response": { "metadata": { "type": "|" } } }', ['email', 'text']],
    ['{ "response": { "error": { "type": "|" } } }', ['RateLimitError']],
    ['{ "followRedirects": | }', ['true', 'false']],
  ])('%s', (marked, expected) => {
    expect(labels(marked)).toEqual(expect.arrayContaining(expected));
  });

  test('types of fields, and a field of each type', () => {
    expect(labels('[{ "type": "|" }]', 'parameters')).toEqual(expect.arrayContaining(['password', 'select']));
    expect(labels('[ | ]', 'parameters')).toEqual(expect.arrayContaining(['password field', 'select field']));
  });

  test('paths to mask, secrets first', () => {
    const communication =
      '{ "headers": { "X-Plain": "1", "Authorization": "{{parameters.key}}" }, "log": { "sanitize": ["|"] } }';
    const parameters = '[{ "name": "key", "type": "password" }]';
    expect(labels(communication, 'communication', { sections: { parameters } })).toEqual([
      'request.headers.authorization',
      'request.headers.x-plain',
    ]);
  });
});

describe('what is inserted', () => {
  test.each([
    ['{ "meth|" }', 'method', '{ "method": "POST" }'],
    ['{ "meth|": "PUT" }', 'method', '{ "method": "PUT" }'],
    ['{ |\n"url": "x" }', 'method', '{ "method": "POST",\n"url": "x" }'],
    ['{ "method": "G|" }', 'POST', '{ "method": "POST" }'],
    ['{ "method": | }', 'POST', '{ "method": "POST" }'],
    ['{ "followRedirects": | }', 'false', '{ "followRedirects": false }'],
    [
      '{ "headers": { | } }',
      'Authorization: Bearer',
      '{ "headers": { "Authorization": "Bearer {{parameters.apiKey}}" } }',
    ],
    ['{ "headers": { "|": "" } }', 'Authorization: Basic', '{ "headers": { "Authorization": "" } }'],
  ])('%s', (marked, label, expected) => {
    expect(taken(marked, label)).toBe(expected);
  });

  test.each([
    ['{ "response": { | } }', 'error by status', 'basic'],
    ['{ "response": { | } }', 'valid with message', 'basic'],
    ['{ "response": { | } }', 'metadata with e-mail', 'basic'],
    ['{ | }', 'authorize: sign-in address', 'oauth2'],
    ['{ | }', 'token: code for tokens', 'oauth2'],
    ['{ | }', 'info: who the user is', 'oauth2'],
    ['{ | }', 'refresh: new access token', 'oauth2'],
    ['{ | }', 'requestToken: token to approve', 'oauth1'],
  ] as const)('%s with %s is JSON (%s)', (marked, label, kind) => {
    const { problems } = readJson(taken(marked, label, 'communication', { kind }));
    expect(problems).toEqual([]);
  });

  test('a field of every type is JSON', () => {
    for (const label of labels('[ | ]', 'parameters')) {
      expect(readJson(taken('[ | ]', label, 'parameters')).problems).toEqual([]);
    }
  });
});

test('the usual comes first', () => {
  expect(labels('[{ "type": "|" }]', 'parameters').slice(0, 3)).toEqual(['text', 'password', 'select']);
  expect(labels('[|]', 'parameters').slice(0, 2)).toEqual(['text field', 'password field']);
});

test('an expression comes first where a value is wanted, and in no path of the log', () => {
  expect(taken('{ "response": { "uid": | } }', '"{{ }}"')).toBe('{ "response": { "uid": "{{}}" } }');
  expect(taken('{ "response": { "valid": { | } } }', 'condition')).toBe(
    '{ "response": { "valid": { "condition": "{{body.}}" } } }',
  );
  expect(labels('{ "log": { "sanitize": [|] } }')).not.toContain('"{{ }}"');
  expect(labels('[{ "label": | }]', 'parameters')).toEqual([]);
});

test.each<[marked: string, section: SectionName, expected: readonly string[]]>([
  [
    '{ "headers": { "a": "1", "b": "2" }, "log": { "sanitize": ["request.headers.a", |] } }',
    'communication',
    ['request.headers.b'],
  ],
  [
    '{ "headers": { "a": "1" }, "log": { "sanitize": ["|request.headers.a"] } }',
    'communication',
    ['request.headers.a'],
  ],
  ['{ "default": ["read", "|"], "list": { "read": "r", "write": "w" } }', 'scopes', ['write']],
  ['{ "list": { "read": "|" } }', 'scopes', []],
  ['[{ "mocks": [{ "match": { "method": "|" } }] }]', 'scenarios', ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']],
  ['{ "response": { "type": { | } } }', 'communication', ['*', '200-299', '400-499', '500-599']],
])('%s', (marked, section, expected) => {
  const context = section === 'communication' ? { sections: { communication: marked.replace('|', '') } } : {};
  expect(labels(marked, section, context)).toEqual(expected);
});

test('a key before another one is not offered a second time', () => {
  expect(labels('{ "response": { "error": { |"message": "no" } } }')).not.toContain('message');
  expect(labels('{ "response": { "error": { "|message": "no" } } }')).toContain('message');
});

test('true and false are no texts', () => {
  expect(labels('{ "headers": { "authorization": "|" } }')).toEqual([]);
  expect(labels('{ "response": { "valid": "|" } }')).toEqual([]);
  expect(labels('{ "response": { "valid": | } }')).toEqual(['"{{ }}"', 'true', 'false', '{ }']);
});

test('nothing is offered in comments and where nothing is known', () => {
  expect(labels('{\n// |\n}')).toEqual([]);
  expect(labels('{\n"url": "https://h.test", // |\n}')).toEqual([]);
  expect(labels('{\n/* a\n | */\n}')).toEqual([]);
  expect(labels('{\n/* a */ |\n}')).toContain('url');
  expect(labels('{ "temp": { "a": "|" } }')).toEqual([]);
});

test('while an example is typed, what is offered fits where it stands', () => {
  const [{ project }] = examples as readonly [(typeof examples)[number]];
  const { communication = '' } = project.sections;
  for (let offset = 0; offset <= communication.length; offset++) {
    const typed = communication.slice(0, offset);
    for (const { range, also } of completeAt(typed, offset, 'communication', languageContext())) {
      expect([range.start >= 0, range.start <= range.end, range.end <= offset]).toEqual([true, true, true]);
      if (also !== undefined) expect(also.range.end).toBeLessThanOrEqual(range.start);
    }
  }
});
