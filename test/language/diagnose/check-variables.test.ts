import { describe, expect, test } from 'vitest';
import { diagnose } from '../../../src/language/index.ts';
import { type ConnectionKind, variablesAt } from '../../../src/runtime/index.ts';

const codes = [
  'unknown-variable',
  'variable-not-here',
  'unknown-name',
  'undeclared-parameter',
  'temp-same-block',
  'temp-too-early',
];

/** The remarks as `code at "text"`, for a form with the fields `key` and `zone` and the common value `clientId`. */
function remarks(communication: string, kind: ConnectionKind = 'basic'): readonly string[] {
  const parameters = JSON.stringify([
    { name: 'key', type: 'boolean', nested: [{ name: 'inner', type: 'text' }] },
    { name: 'zone', type: 'select', options: [{ value: 1, nested: [{ name: 'chosen', type: 'text' }] }] },
  ]);
  return diagnose({ kind, sections: { communication, parameters, common: '{ "clientId": "c" }' } })
    .filter(({ code }) => codes.includes(code))
    .map(({ code, range }) => `${code} at ${communication.slice(range.start, range.end)}`);
}

describe('variables of a single request', () => {
  test.each<[communication: string, expected: readonly string[]]>([
    ['{ "url": "https://h.test/{{parameters.key}}" }', []],
    ['{ "url": "{{parameter.key}}" }', ['unknown-variable at parameter.key']],
    ['{ "qs": { "a": "{{upper(nope)}}" } }', ['unknown-variable at nope']],
    ['{ "qs": { "a": "{{now}} {{uuid}} {{emptystring}} {{environment.timezone}}" } }', []],
    ['{ "url": "{{body.id}}" }', ['variable-not-here at body.id']],
    ['{ "response": { "valid": "{{body.ok && statusCode = 200}}" } }', []],
    ['{ "response": { "error": { "message": "{{headers.`x-m`}}", "404": { "message": "{{body.m}}" } } } }', []],
    ['{ "headers": { "a": "{{oauth.scope}}" } }', ['variable-not-here at oauth.scope']],
    ['{ "headers": { "{{bdoy}}": 1 } }', ['unknown-variable at bdoy']],
    ['{ "body": [ { "a": "say \\"{{ parameters.nope }}\\"" } ] }', ['undeclared-parameter at parameters.nope']],
    ['{ "pagination": { "qs": "{{nope}}" }, "response": { "iterate": "{{nope}}" } }', []],
  ])('%s', (communication, expected) => {
    expect(remarks(communication)).toEqual(expected);
  });
});

describe('names', () => {
  test.each<[communication: string, expected: readonly string[]]>([
    ['{ "url": "{{parameters.key}}{{connection.zone}}{{data.inner}}{{parameters.chosen}}" }', []],
    [
      '{ "url": "{{parameters.other}}{{parameters.kye}}{{common.clientID}}{{temp.x}}" }',
      [
        'undeclared-parameter at parameters.other',
        'unknown-name at parameters.kye',
        'unknown-name at common.clientID',
        'unknown-name at temp.x',
      ],
    ],
    ['{ "temp": { "x": 1 }, "response": { "temp": { "y": "{{temp.x}}" }, "data": { "t": "{{temp.y}}" } } }', []],
    ['{ "url": "{{connection.t}}", "response": { "data": { "t": 1 } } }', []],
    ['{ "temp": { "{{body}}": 1 }, "url": "{{temp.any}}" }', []],
    ['{ "url": "{{connection.any}}", "response": { "data": "{{body}}" } }', []],
    ['{ "url": "{{parameters}}" }', []],
  ])('%s', (communication, expected) => {
    const found = remarks(communication).filter((remark) => !remark.startsWith('variable-not-here'));
    expect(found).toEqual(expected);
  });
});

describe('variables of OAuth steps', () => {
  test.each<[communication: string, expected: readonly string[]]>([
    ['{ "authorize": { "response": { "temp": { "code": "{{query.code}}" } } } }', []],
    ['{ "authorize": { "response": { "temp": { "code": "{{body.code}}" } } } }', ['variable-not-here at body.code']],
    ['{ "token": { "body": { "code": "{{query.code}}" } } }', ['variable-not-here at query.code']],
    ['{ "token": { "qs": { "r": "{{oauth.localRedirectUri}}" } } }', []],
    [
      '{ "authorize": { "response": { "temp": { "c": 1 } } }, "token": [{}, { "body": "{{temp.c}}{{temp.d}}" }] }',
      ['unknown-name at temp.d'],
    ],
  ])('%s', (communication, expected) => {
    expect(remarks(communication, 'oauth2')).toEqual(expected);
  });
});

describe('temp in the order of evaluation', () => {
  test.each<[communication: string, kind: ConnectionKind, expected: readonly string[]]>([
    ['{ "temp": { "a": 1, "b": "{{temp.a}}" } }', 'basic', ['temp-same-block at temp.a']],
    ['{ "url": "{{temp.a}}", "response": { "temp": { "a": 1 } } }', 'basic', ['temp-too-early at temp.a']],
    ['{ "temp": { "a": 1 }, "response": { "temp": { "b": "{{temp.a}}" } } }', 'basic', []],
    ['{ "response": { "temp": { "b": 1 }, "valid": "{{temp.b}}" } }', 'basic', []],
    ['{ "token": { "url": "{{temp.v}}" }, "authorize": { "temp": { "v": 1 } } }', 'oauth2', []],
    [
      '{ "authorize": { "url": "{{temp.v}}" }, "token": { "temp": { "v": 1 } } }',
      'oauth2',
      ['temp-too-early at temp.v'],
    ],
    ['{ "temp": { "a": 1 }, "token": { "temp": { "a": "{{temp.a}}" } } }', 'oauth2', ['temp-same-block at temp.a']],
  ])('%s', (communication, kind, expected) => {
    expect(remarks(communication, kind)).toEqual(expected);
  });
});

test.each<[parameters: string | undefined, expected: readonly string[]]>([
  [undefined, ['undeclared-parameter']],
  ['[]', ['undeclared-parameter']],
  ['["rpc://fields"]', []],
  ['"rpc://fields"', []],
])('fields when the form is %s', (parameters, expected) => {
  const communication = '{ "url": "{{parameters.any}}{{common.any}}" }';
  const sections = { communication, ...(parameters === undefined ? {} : { parameters }) };
  const found = diagnose({ kind: 'basic', sections }).filter(({ code }) => codes.includes(code));
  expect(found.map(({ code }) => code)).toEqual(expected);
});

test('what completion offers', () => {
  const names = (...place: Parameters<typeof variablesAt>): string =>
    variablesAt(...place)
      .map(({ name }) => name)
      .join(' ');
  const always = 'now timestamp environment common parameters data connection temp';
  expect(names('basic', 'connection', false)).toBe(always);
  expect(names('basic', 'connection', true)).toBe(`${always} body headers statusCode`);
  expect(names('oauth2', 'authorize', true)).toBe(`${always} oauth query`);
});
