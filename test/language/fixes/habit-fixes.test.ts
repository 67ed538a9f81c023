import { describe, expect, test } from 'vitest';
import { applyEdits, diagnose, fixesFor } from '../../../src/language/index.ts';
import type { ConnectionKind } from '../../../src/project/index.ts';

/** What the first fix of the first problem of a code makes of a communication. */
function mended(communication: string, code: string, kind: ConnectionKind = 'basic'): string | undefined {
  const sections = { communication, common: '{ "clientId": "a" }', parameters: '[{ "name": "key", "type": "text" }]' };
  const project = { kind, sections };
  const problem = diagnose(project).find((found) => found.code === code);
  const [first] = problem === undefined ? [] : fixesFor(problem, project);
  return applyEdits(sections, first?.edits ?? []).get('communication');
}

describe('expressions as other languages write them', () => {
  const data = (value: string): string => `{ "response": { "data": { "x": "${value}" } } }`;

  test.each<[code: string, written: string, expected: string | undefined]>([
    ['object-literal', '{{{body.a}}}', '{{body.a}}'],
    ['object-literal', '{{{body.a}}', '{{body.a}}'],
    ['object-literal', '{{upper({{ body.a }})}}', '{{upper(body.a)}}'],
    ['object-literal', '{{upper({ a: body.a })}}', undefined],
    ['braces-in-text', "{{upper('a {{body.b}} c')}}", "{{upper('a ' + body.b + ' c')}}"],
    ['braces-in-text', String.raw`{{upper(\"{{body.b}}\")}}`, '{{upper(body.b)}}'],
    ['unquoted-text', '{{base64(body.a:body.b)}}', "{{base64(body.a + ':' + body.b)}}"],
    ['unquoted-text', '{{base64(body.a:)}}', "{{base64(body.a + ':')}}"],
    ['unquoted-text', '{{if(body.a: 1: 2)}}', '{{if(body.a, 1, 2)}}'],
    ['unquoted-text', '{{formatDate(now,HH:mm)}}', "{{formatDate(now,'HH:mm')}}"],
    ['adjacent-operands', '{{if(body.a true, false)}}', undefined],
    ['missing-operand', '{{body.a <> 1}}', '{{body.a != 1}}'],
    ['word-operator', '{{body.a is not null}}', '{{body.a != null}}'],
    ['comment-in-expression', '{{body.a /* b */}}', '{{body.a }}'],
    ['comment-in-expression', '{{/* b */}}', undefined],
    ['unknown-variable', '{{map(body.a, id)}}', "{{map(body.a, 'id')}}"],
    ['unknown-variable', '{{1.body.id}}', '{{body.id}}'],
    ['function-not-called', '{{sha256(body.a, base64)}}', "{{sha256(body.a, 'base64')}}"],
    ['header-case', '{{headers.contentType}}', '{{headers.`content-type`}}'],
    ['method-call', '{{Date.now()}}', '{{now}}'],
    ['method-call', '{{JSON.parse(body.a)}}', '{{parseJSON(body.a)}}'],
    ['date-sum', '{{now + body.a * 2}}', '{{addSeconds(now, body.a * 2)}}'],
  ])('%s: %s', (code, written, expected) => {
    expect(mended(data(written), code)).toBe(expected === undefined ? undefined : data(expected));
  });
});

describe('conditions that are texts', () => {
  const valid = (value: string): string => `{ "response": { "valid": ${value} } }`;

  test.each<[written: string, expected: string | undefined]>([
    ['"{{body.a}} "', '"{{body.a}}"'],
    ['"false"', 'false'],
    ['"{{body.a}} && {{body.b}}"', '"{{body.a && body.b}}"'],
    ['"!{{body.error}}"', '"{{!body.error}}"'],
    [`"{{body.a}} = 'ok'"`, `"{{body.a = 'ok'}}"`],
    [`"'{{body.a}}'"`, undefined],
    ['"{{body.a}} is fine"', undefined],
  ])('%s', (written, expected) => {
    expect(mended(valid(written), 'always-true')).toBe(expected === undefined ? undefined : valid(expected));
  });
});

describe('credentials', () => {
  const header = (value: string): string => `{ "url": "https://h.test", "headers": { "authorization": "${value}" } }`;

  test.each<[code: string, written: string, expected: string]>([
    ['scheme-without-blank', 'Bearer{{parameters.key}}', 'Bearer {{parameters.key}}'],
    ['basic-without-base64', 'Basic {{parameters.key}}:x', "Basic {{base64(parameters.key + ':x')}}"],
    [
      'basic-without-base64',
      'Basic {{parameters.key | common.clientId}}:{{ parameters.key }}',
      "Basic {{base64((parameters.key | common.clientId) + ':' + parameters.key)}}",
    ],
  ])('%s: %s', (code, written, expected) => {
    expect(mended(header(written), code)).toBe(header(expected));
  });

  test('that came back from consent are kept for the steps after it', () => {
    const flow = (code: string, kept: string): string =>
      `{ "authorize": { "url": "https://h.test"${kept} }, "token": { "url": "https://h.test", "body": { "code": "${code}" } } }`;
    const after = mended(flow('{{query.code}}', ''), 'variable-not-here', 'oauth2') ?? '';
    expect(JSON.parse(after)).toEqual(
      JSON.parse(flow('{{temp.code}}', ', "response": { "temp": { "code": "{{query.code}}" } }')),
    );
  });
});

describe('broken JSON', () => {
  test.each<[code: string, written: string, expected: string | undefined]>([
    ['missing-bracket', '{ "a": ["b" }', '{ "a": ["b"] }'],
    ['missing-bracket', '{ "a": ["b"}\n}', '{ "a": ["b"]\n}'],
    ['missing-brace', '{\n  "a": {\n    "b": 1\n', '{\n  "a": {\n    "b": 1\n  }\n}\n'],
    ['missing-brace', '{ "a": { "b": 1', '{ "a": { "b": 1}}'],
    ['missing-colon', '{ "a" }', undefined],
    ['missing-colon', '{ "a" 1 }', '{ "a" : 1 }'],
    ['text-after-end', '{ "a": 1 }}\n', '{ "a": 1 }\n'],
    ['text-after-end', '{ "a": 1 };', '{ "a": 1 }'],
    ['invalid-symbol', '{ "a": "b" + {{c.d}} }', '{ "a": "b{{c.d}}" }'],
    ['invalid-symbol', '{ "a": https://h.test/x\n}', '{ "a": "https://h.test/x"\n}'],
    ['invalid-symbol', 'curl https://h.test', undefined],
    ['invalid-symbol', '{\n "a": b",\n "c": 1\n}', '{\n "a": "b",\n "c": 1\n}'],
    ['unclosed-string', '{\n "a: "b",\n "c": 1\n}', '{\n "a": "b",\n "c": 1\n}'],
  ])('%s in %j', (code, written, expected) => {
    expect(mended(written, code)).toBe(expected);
  });
});
