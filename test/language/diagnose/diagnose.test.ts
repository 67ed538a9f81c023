import { describe, expect, test } from 'vitest';
import { applyEdits, diagnose, fixesFor } from '../../../src/language/index.ts';
import { type ConnectionKind, connectionKinds, examples, type SectionName } from '../../../src/project/index.ts';
import fc from '../../support/fast-check.ts';

const codesIn = (communication: string, kind: ConnectionKind = 'basic'): readonly string[] =>
  diagnose({ kind, sections: { communication } }).map(({ code }) => code);

describe('several mistakes in one text', () => {
  test.each<[expression: string, expected: readonly string[]]>([
    ['{{upper(body.x}} {{lowr(1)}} {{body.}}', ['missing-parenthesis', 'unknown-function', 'missing-name']],
    ['{{body.x ? 1 : 2}} {{body[0]}}', ['ternary', 'zero-index']],
    ['{{if(body.a ⟶ 1, body., )}}', ['unexpected-character', 'missing-name', 'empty-argument']],
  ])('%s', (expression, expected) => {
    const found = codesIn(`{ "response": { "data": { "x": "${expression}" } } }`);
    expect(found).toEqual(expect.arrayContaining([...expected]));
  });
});

describe('what is fine is left alone', () => {
  test.each<[code: string, communication: string, kind?: ConnectionKind]>([
    [
      'scheme-without-blank',
      '{ "headers": { "authorization": "{{parameters.scheme}}{{parameters.a}}", "x": "Bearer{{parameters.a}}" } }',
    ],
    ['basic-without-base64', '{ "headers": { "authorization": "Basic {{base64(parameters.a + \':\')}}" } }'],
    ['basic-without-base64', '{ "headers": { "authorization": "Basic {{parameters.encoded}}" } }'],
    ['date-sum', `{ "response": { "data": { "x": "{{'Made at ' + now}}", "y": "{{now - data.y}}" } } }`],
    [
      'expiry-in-seconds',
      '{ "token": { "response": { "data": { "expiresIn": "{{body.expires_in}}", "expires": "{{body.expires}}" } } } }',
      'oauth2',
    ],
    ['unknown-name', '{ "info": { "url": "https://h.test/{{oauth.state}}{{join(oauth.scope)}}" } }', 'oauth2'],
    ['braces-in-text', `{ "response": { "uid": "{{replace(body.a, '{{name}}', body.b)}}" } }`],
    ['stray-brace', '{ "body": "{\\"a\\": {\\"b\\": {{parameters.a}}}}" }'],
    ['missing-braces', '{ "url": "https://h.test/{id}" }'],
    ['always-true', '{ "condition": "", "response": { "valid": "{{body.a}}{{body.b}}" } }'],
    [
      'always-true',
      '{ "condition": "true", "response": { "valid": { "condition": "{{body.a}}", "message": "a b" } } }',
    ],
    ['always-true', '{ "condition": "parameters.a", "response": { "valid": "{{body.ok" } }'],
    ['wrong-type', '{ "gzip": "{{parameters.x}}", "headers": "{{temp.h}}", "log": { "sanitize": "{{temp.s}}" } }'],
    ['wrong-type', '{ "qs": { "a": 1, "b": true, "c": ["x", 1], "d": null }, "response": { "uid": 5 } }'],
    ['wrong-type', '{ "response": { "valid": true, "error": "no", "type": { "*": "json" } }, "condition": true }'],
    ['unknown-value', '{ "method": "post", "type": "{{temp.t}}", "response": { "error": { "type": "{{body.c}}" } } }'],
    ['unknown-property', '{ "response": { "error": { "404": { "message": "no" } }, "type": { "200-299": "json" } } }'],
    ['duplicate-key', '{ "headers": { "{{...}}": "{{temp.a}}", "{{...}}": "{{temp.b}}" } }'],
    ['unexpected-token', '{ "headers": { "{{...}}": "{{temp.a}}" } }'],
    ['insecure-url', '{ "url": "{{parameters.url}}" }'],
    ['template-host', '{ "url": "https://api.test-example.com" }'],
    ['secret-in-json', '{ "url": "https://h.test", "headers": { "authorization": "Bearer {{parameters.key}}" } }'],
    ['secret-in-json', '{ "url": "https://h.test", "body": { "grant_type": "client_credentials" } }'],
    [
      'sanitize-no-match',
      '{ "headers": "{{temp.h}}", "url": "https://h.test", "log": { "sanitize": ["request.headers.a"] } }',
    ],
    [
      'sanitize-no-match',
      '{ "headers": { "X-Key": 1 }, "url": "https://h.test", "log": { "sanitize": ["REQUEST.headers.x-key"] } }',
    ],
    [
      'sanitize-no-match',
      '{ "url": "https://h.test", "log": { "sanitize": ["response.body.token", "request.body<temp.x>"] } }',
    ],
    ['sanitize-no-match', '{ "url": "https://h.test?a=1&key=2", "log": { "sanitize": ["request.qs.key"] } }'],
    [
      'secret-not-sanitized',
      '{ "url": "https://h.test?key={{common.apiKey}}", "log": { "sanitize": ["request.url"] } }',
    ],
    ['null-comparison', '{ "condition": "{{parameters.x = null | body.y != undefined}}" }'],
    ['null-comparison', '{ "condition": "{{formatDate(temp.d, \'X\') = null}}" }'],
    ['hyphen-in-name', '{ "url": "https://h.test/{{temp.a - temp.b}}" }'],
    [
      'missing-body',
      '{ "oauth": { "consumer_key": "a" }, "requestToken": { "url": "https://h.test", "method": "POST" } }',
      'oauth1',
    ],
    ['missing-braces', '{ "url": "https://data.h.test/{id}", "body": { "query": "{ me { body } }", "a": "{x}" } }'],
    [
      'missing-braces',
      '{ "response": { "valid": true, "error": { "message": "Set parameters.key, then {try} again." } } }',
    ],
    [
      'redirect-mismatch',
      '{ "authorize": { "qs": { "redirect_uri": "{{ oauth.redirectUri }}" } }, "token": { "body": { "redirect_uri": "{{oauth.redirectUri}}" } } }',
      'oauth2',
    ],
    [
      'challenge-missing',
      '{ "authorize": { "qs": "{{temp.q}}" }, "token": { "body": { "code_verifier": "{{temp.v}}" } } }',
      'oauth2',
    ],
  ])('%s: %s', (code, communication, kind) => {
    expect(codesIn(communication, kind)).not.toContain(code);
  });
});

describe('what a name was meant for', () => {
  const parameters = '[{ "name": "apiKey", "type": "password" }]';
  const request = (value: string) => `{ "url": "https://h.test", "headers": { "a": "${value}" }, "temp": { "a": 1 } }`;
  const response = (value: string) => `{ "url": "https://h.test", "response": { "uid": "${value}" } }`;
  const found = (communication: string) => {
    const project = { kind: 'basic', sections: { communication, parameters } } as const;
    const problem = diagnose(project).find(({ code }) => code === 'unknown-variable');
    const [first] = problem === undefined ? [] : fixesFor(problem, project);
    return { help: problem?.help, mended: applyEdits(project.sections, first?.edits ?? []).get('communication') };
  };

  test.each<[written: string, meant: string, where: (value: string) => string]>([
    ['params.apiKey', 'parameters.apiKey', request],
    ['parameter.apiKey', 'parameters.apiKey', request],
    ['apiKey', 'parameters.apiKey', request],
    ['Connection.apiKey', 'connection.apiKey', request],
    ['response.body.id', 'body.id', response],
    ['response.status', 'statusCode', response],
    ['status', 'statusCode', response],
    ['statuscode', 'statusCode', response],
    ['None', 'null', response],
  ])('%s: %s', (written, meant, inside) => {
    expect(found(inside(`{{${written}}}`)).mended).toBe(inside(`{{${meant}}}`));
  });

  test.each<[written: string, help: string, where: (value: string) => string]>([
    ['new', 'Is it in parameters.new, temp.new or body.new?', response],
    ['auth.apiKey', 'Is it in parameters.auth or temp.auth?', request],
    ['response.body', 'Is it in parameters.response or temp.response?', request],
  ])('%s is near to nothing that has a value there', (written, help, inside) => {
    expect(found(inside(`{{${written}}}`))).toEqual({ help, mended: undefined });
  });
});

describe('what stands under another name or in another place is not missing', () => {
  const key = '[{ "name": "key", "type": "password" }]';
  const request = (rest: string): string =>
    `{ "url": "https://h.test", "headers": { "a": "{{parameters.key}}" }, ${rest} }`;
  const log = '"log": { "sanitize": ["request.headers.a"] }';
  const all = '"valid": "{{body.a}}", "error": "no", "metadata": { "value": "{{body.a}}" }';

  test.each<[communication: string, expected: readonly string[]]>([
    [request(`"responce": { ${all} }, ${log}`), ['unknown-directive']],
    [
      request(`"valid": "{{body.a}}", "response": { "error": "no", "metadata": { "value": "a" } }, ${log}`),
      ['unknown-directive'],
    ],
    [request(`"response": { ${all} }, "logs": { "sanitize": ["request.headers.a"] }`), ['unknown-directive']],
    [request(`"response": { ${all} }, "log": { "sanitise": ["request.headers.a"] }`), ['unknown-property']],
    [request(`"response": { ${all} }, "sanitize": ["request.headers.a"]`), ['unknown-directive']],
    [request(`"response": { ${all}, "type": { "default": "json" } }, ${log}`), ['unknown-property']],
    [request(`"response": { ${all} }, ${log}`).replace('"url"', '"URL"'), ['unknown-directive']],
    [request(`"response": { ${all} }, ${log}, "gzip": "yes"`), ['wrong-type']],
    [request(`"response": { ${all} }, ${log}, "body": { "b": "{{parameters.key}}" }`), ['body-ignored']],
  ])('%s', (communication, expected) => {
    const found = diagnose({ kind: 'basic', sections: { communication, parameters: key } });
    expect(found.map(({ code }) => code)).toEqual(expected);
  });
});

describe('one mistake is told once', () => {
  test.each<[communication: string, expected: readonly string[], sections?: object]>([
    ['{ “url”: "https://h.test" }', ['invalid-symbol']],
    ['{ url: "https://h.test" }', ['invalid-symbol']],
    ['# Acme, my api\n{ "url": "https://h.test" }', ['invalid-symbol']],
    ['{ "url": "https://h.test/{{common.first name}}" }', ['adjacent-operands'], { common: '{ "first name": "a" }' }],
    [
      '{ "url": "https://h.test/{{ifempty(common.a, "b")}}" }',
      ['double-quotes-in-expression'],
      { common: '{ "a": 1 }' },
    ],
    [
      '{ "url": "https://h.test/{{get(common, "a")}}/{{get(common, "b")}}" }',
      ['double-quotes-in-expression', 'double-quotes-in-expression'],
      { common: '{ "a": 1 }' },
    ],
    ['{ "url": "https://h.test/{{parameters.api-key}}" }', ['hyphen-in-name'], { parameters: '[]' }],
    ['{ "url": "https://h.test/{{formatDate(now, YYYY-MM-DD)}}" }', ['unquoted-format']],
    ['{ "url": "https://h.test/{{Math.round(1)}}" }', ['method-call']],
    ['{ "url": "https://h.test/{{omit}}" }', ['function-not-called']],
    ['{ "url": "https://h.test", "response": { "uid": "{{{ a: { b: 1 } }}}" } }', ['object-literal']],
    ['{ "url": "https://h.test" }', ['missing-type'], { parameters: '[{ "name": "a", "type": 5 }]' }],
    ['{ "url": "https://h.test" }', ['parameter-not-an-object'], { parameters: '[[{ "name": "a", "type": "text" }]]' }],
    ['{ "url": "https://h.test" }', ['invalid-symbol'], { parameters: '[{ name: "a", type: "text" }]' }],
    ['{ "url": "https://h.test" }', ['unknown-key'], { scenarios: '[{ "name": "a", "mock": [] }]' }],
    ['{ "url": "https://h.test" }', ['not-an-object'], { common: '[]' }],
    [
      '{\n  "headers": {\n    "a": "1"\n  "response": {\n    "valid": "{{body.ok}}",\n    "uid": "{{body.id}}"\n  },\n  "log": {}\n}',
      ['missing-brace'],
    ],
    [
      '{\n  "temp": { "a": [\n  "headers": { "a": "1" },\n  "response": { "uid": "{{body.id}}" }\n}',
      ['missing-bracket'],
    ],
    ['{ "url": "https://h.test", "response": { "uid": "{{if(body.a" } }', ['unclosed-mustache', 'missing-parenthesis']],
    [
      '{\n "url": "https://h.test",\n "body": "{"a": "{{parameters.key}}"}",\n "method": "POST"\n}',
      ['invalid-symbol'],
      { parameters: '[{ "name": "key", "type": "text" }]' },
    ],
    ['{ "log": { "sanitize": ["request.body"\n} }', ['missing-bracket']],
    ['{ "log": { "sanitize": ["request.body"} }\n}', ['missing-bracket']],
    [
      '{\n "response": {\n  "ui\n  "metadata": { "type": "text", "value": "a" },\n  "data": {}\n }\n}',
      ['unclosed-string'],
    ],
    [
      '{\n "response": {\n  "uid"\n  "metadata": { "type": "text", "value": "a" },\n  "data": {}\n }\n}',
      ['missing-colon'],
    ],
    [
      '{\n "response": {\n  "uid":\n  "metadata": { "type": "text", "value": "a" },\n  "data": {}\n }\n}',
      ['value-expected'],
    ],
    ['{\n "method": GET",\n "url": "https://h.test"\n}', ['invalid-symbol']],
    ['{\n "method: "GET",\n "headers": {},\n "url": "https://h.test"\n}', ['unclosed-string']],
    ['{\n "method": "GET,\n "url": "https://h.test"\n}', ['unclosed-string']],
    ['{ "response": { "valid": True } }', ['invalid-symbol']],
    ['/* open\n{ "url": "https://h.test" }', ['unclosed-comment']],
    ['{ "response": { "uid": "{{if body.a, 1, 2)}}" } }', ['function-not-called']],
    [
      '{ "response": { "uid": "{{typeof body.a}} {{body.a in body.b}} {{new Date()}}" } }',
      Array(3).fill('adjacent-operands'),
    ],
    ['{ "response": { "uid": "{{body.a contains \'x\'}}" } }', ['adjacent-operands']],
    ['{ "response": { "uid": "{{body.items[*].id}}" } }', ['missing-operand']],
    [`{ "response": { "uid": "{{replace(body.a 'x', 'y')}}" } }`, ['adjacent-operands']],
    ['{ "response": { "uid": "{{{body.id}}} {{upper({{body.name}})}}" } }', ['object-literal', 'object-literal']],
    ['{ "response": { "uid": "{{/* a.b */ body.id // c}}" } }', ['comment-in-expression', 'comment-in-expression']],
    [
      '{ "url": "https://h.test", "headers": { "authorization": "Bearer parameters.apiKey" } }',
      ['missing-braces'],
      { parameters: '[{ "name": "apiKey", "type": "password" }]' },
    ],
    ['{ "url": "https://h.test/{{upper(“ok”)}}" }', ['smart-quote']],
    ['{ "url": "https://h.test/{{`Hi ${now}`}}" }', ['template-literal']],
    ['{ "url": "https://h.test", "response": { "uid": "{{not body.id}}" } }', ['word-operator']],
    [
      '{\n  "url": "https://h.test",\n  "response": {\n    "valid": {{body.ok}},\n    "uid": "{{body.id}}"\n  },\n  "qs": {}\n}',
      ['unquoted-expression'],
    ],
    [
      '{\n  "response": {\n    "uid": "a\nb",\n    "valid": "{{body.ok}}"\n  },\n  "url": "https://h.test/{{parameters.key}}"\n}',
      ['unclosed-string'],
    ],
    ['{ "url": "https://h.test", "valid": "{{body.ok}}" }', ['unknown-directive']],
    ['{ "url": "https://h.test", "response": { "uid": "{{headers.X-Id}}" } }', ['hyphen-in-name']],
    [
      '{ "url": "https://h.test", "headers": { "a": "{{parameters.key}}" }, "log": { "sanitize": ["request.header.a"] } }',
      ['sanitize-no-match'],
      { parameters: '[{ "name": "key", "type": "password" }]' },
    ],
    ['{ "url": "https://h.test/{{parameters.key}}" }', ['parameters-not-a-list'], { parameters: '{ "key": {} }' }],
    ['{ "url": "https://h.test", "token": { "response": { "uid": "{{body.id}}" } } }', ['unknown-directive']],
  ])('%s', (communication, expected, sections) => {
    const found = diagnose({ kind: 'basic', sections: { communication, ...sections } });
    expect(found.filter(({ severity }) => severity !== 'hint').map(({ code }) => code)).toEqual(expected);
  });
});

test('a secret is followed through temp', () => {
  const communication = `{
    "url": "https://h.test",
    "temp": { "auth": "{{base64(parameters.key)}}" },
    "headers": { "authorization": "Basic {{temp.auth}}" }
  }`;
  const parameters = '[{ "name": "key", "type": "password" }]';
  const found = diagnose({ kind: 'basic', sections: { communication, parameters } });
  const problem = found.find(({ code }) => code === 'secret-without-sanitize');
  expect(problem?.args['targets']).toBe('request.headers.authorization');
});

test('each problem says what, why and what to do, and where to read more', () => {
  const sections = {
    communication: '{ "url": "/x", "hedaers": {}, "body": "{{a[0]}} {{lowr(1)}}" }',
    parameters: '{}',
  };
  for (const problem of diagnose({ kind: 'basic', sections })) {
    expect(problem).toMatchObject({
      message: expect.stringMatching(/[.?:!)`]$/),
      reason: expect.stringMatching(/\S/),
      help: expect.stringMatching(/\S/),
      docs: `#problem/${problem.code}`,
    });
    for (const words of [problem.message, problem.reason, problem.help])
      expect(words).not.toMatch(/\{(?:name|key|nearest|advice|value|root)\}/);
  }
});

test.each([
  ['{ "url": "https://h.test/{parameters.a}" }', 'is sent as it stands'],
  ['{ "response": { "uid": "${body.id}" } }', 'stays as it stands'],
  ['{ "condition": "parameters.a" }', 'counts as true'],
])('what happens to %s', (communication, outcome) => {
  const found = diagnose({ kind: 'basic', sections: { communication } }).find(({ code }) => code === 'missing-braces');
  expect(found?.message).toContain(outcome);
});

test('an unchanged project is answered from what is known', () => {
  const [{ project }] = examples as unknown as readonly [(typeof examples)[number]];
  const first = diagnose(project);
  expect(diagnose({ ...project, sections: { ...project.sections } })).toEqual(first);
});

describe('whatever is typed', () => {
  const pieces = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    '"',
    ':',
    ',',
    '{{',
    '}}',
    'url',
    'response',
    '"temp"',
    'body.x',
    "'a",
    '(',
    ')',
    '[0]',
    ' ? ',
    '=== null',
    '\\u0041',
    '\\',
    '`',
    '“',
    'token',
    '"log"',
    '"sanitize"',
    'parameters.',
    '// c\n',
    '\n',
    '5',
    'true',
  );
  const texts = fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join(''));
  const names: readonly SectionName[] = [
    'communication',
    'parameters',
    'common',
    'base',
    'module',
    'scopes',
    'scenarios',
    'functions',
  ];

  test('nothing throws, ranges stay inside, fixes can be applied', () => {
    fc.assert(
      fc.property(fc.constantFrom(...connectionKinds), fc.tuple(...names.map(() => texts)), (kind, written) => {
        const sections = Object.fromEntries(names.map((name, index) => [name, written[index] as string]));
        const project = { kind, sections };
        for (const problem of diagnose(project)) {
          const { length } = sections[problem.section] as string;
          expect(problem.range.start).toBeGreaterThanOrEqual(0);
          expect(problem.range.end).toBeLessThanOrEqual(Math.max(length, 1));
          for (const { edits } of fixesFor(problem, project)) {
            for (const { section, range } of edits) {
              expect(range.start).toBeLessThanOrEqual(range.end);
              expect(range.end).toBeLessThanOrEqual((sections[section] as string).length);
            }
            applyEdits(sections, edits);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  test('every prefix of an example', () => {
    for (const { project } of examples.slice(0, 3)) {
      const text = project.sections.communication ?? '';
      for (let end = 0; end < text.length; end += 7) {
        const sections = { ...project.sections, communication: text.slice(0, end) };
        expect(() => diagnose({ ...project, sections })).not.toThrow();
      }
    }
  });
});
