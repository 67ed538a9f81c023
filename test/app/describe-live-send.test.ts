import { describe, expect, test } from 'vitest';
import { computedAddress, describeLiveSend } from '../../src/app/index.ts';
import { createProject, type Project } from '../../src/project/index.ts';

const parameters = `[
  { "name": "domain", "type": "text" },
  { "name": "apiKey", "type": "password" },
  { "name": "secretWord", "type": "text" },
  { "name": "apiKeyHeader", "type": "text" },
  { "name": "login", "type": "collection", "spec": [{ "name": "pin", "type": "password" }] },
  { "name": "way", "type": "select", "options": { "store": [], "placeholder": { "nested": [{ "name": "puk", "type": "password" }] } } }
]`;

/** Every secret of the form, and what is stored besides. */
const all = (...stored: readonly string[]): readonly string[] => [
  'apiKey',
  'secretWord',
  'login',
  'puk',
  ...stored.map((name) => `connection.${name}`),
];

function sends(sections: Project['sections'], more: Partial<Parameters<typeof describeLiveSend>[0]> = {}) {
  const kind = sections.communication?.includes('"token"') === true ? 'oauth2' : 'basic';
  const project = createProject({ id: 'p', name: 'p', kind, sections: { parameters, ...sections }, now: new Date(0) });
  return describeLiveSend({ project, values: { domain: 'acme' }, stored: {}, action: 'create', ...more });
}

describe('secrets', () => {
  test.each([
    ['in a header, encoded', `"headers": { "a": "{{base64(parameters.apiKey + ':')}}" }`, ['apiKey']],
    ['in the query', `"qs": { "k": "{{parameters.apiKey}}" }`, ['apiKey']],
    ['in the body', `"body": { "deep": [{ "k": "{{upper(parameters.apiKey)}}" }] }`, ['apiKey']],
    ['in a key', `"headers": { "{{parameters.apiKey}}": "1" }`, ['apiKey']],
    ['through temp', `"temp": { "t": "{{parameters.apiKey}}" }, "headers": { "a": "{{temp.t}}" }`, ['apiKey']],
    ['as the whole of parameters', `"body": "{{toString(parameters)}}"`, all()],
    ['inside a collection', `"body": "{{parameters.login.pin}}"`, ['login']],
    ['under no choice', `"body": "{{parameters.puk}}"`, ['puk']],
    ['of the app', `"body": "{{common.clientSecret}}"`, ['common.clientSecret']],
    ['of the whole of common', `"body": "{{toString(common)}}"`, ['common.salt']],
    ['as data, which is the same object', `"body": "{{data.apiKey}}"`, ['apiKey']],
    ['in a text field that says so', `"body": "{{parameters.secretWord}}"`, ['secretWord']],
    ['about a secret, and none', `"body": "{{parameters.apiKeyHeader}}"`, []],
    ['stored by the same run', `"body": "{{connection}}", "response": { "data": { "sid": "{{body.s}}" } }`, all('sid')],
    ['none', `"headers": { "a": "{{parameters.domain}}" }, "temp": { "unused": "{{parameters.apiKey}}" }`, []],
    ['not what only the log or the response reads', `"response": { "uid": "{{parameters.apiKey}}" }`, []],
  ])('%s', (_name, members, secrets) => {
    const communication = `{ "url": "https://a.example", ${members} }`;
    expect(sends({ communication, common: '{ "clientId": "i", "salt": "s" }' })[0]?.secrets).toEqual(secrets);
  });

  const steps = (data: unknown, read: string): string =>
    JSON.stringify({
      token: { url: 'https://id.example', response: { data } },
      info: { url: 'https://api.example', headers: { a: read } },
    });

  test.each<readonly [name: string, data: unknown, read: string, secrets: readonly string[]]>([
    ['a harmless name', { region: '{{parameters.apiKey}}' }, '{{connection.region}}', ['apiKey']],
    ['a field of the form', { domain: '{{common.salt}}' }, '{{parameters.domain}}', ['common.salt']],
    ['a name behind another', { id: '{{data.host}}', host: ['{{data.apiKey}}'] }, '{{data.id}}', ['apiKey']],
    ['a computed name', { "{{'region'}}": '{{parameters.apiKey}}' }, '{{connection.region}}', ['apiKey']],
    ['every name', '{{parameters}}', '{{connection.region}}', all().toSorted()],
    ['another name', { region: '{{parameters.apiKey}}' }, '{{connection.domain}}', []],
    ['itself', { region: '{{connection.region}}' }, '{{connection.region}}', []],
  ])('stored by an earlier step under %s', (_name, data, read, secrets) => {
    const described = sends({ communication: steps(data, read), common: '{ "salt": "s" }' });
    expect(described[1]?.secrets.toSorted()).toEqual(secrets);
  });

  test('stored by the connection under a harmless name, read by a module', () => {
    const communication = steps({ region: '{{parameters.apiKey}}' }, '');
    const module = '{ "url": "https://a.example/", "qs": { "r": "{{connection.region}}" } }';
    expect(sends({ communication, module }, { action: 'module' })[0]?.secrets).toEqual(['apiKey']);
  });

  test('in the helper that signs every step of OAuth 1, but not where the user is sent', () => {
    const communication = JSON.stringify({
      oauth: { consumer_key: '{{parameters.apiKey}}', consumer_secret: '{{common.salt}}' },
      requestToken: { url: 'https://a.example' },
      authorize: { url: 'https://a.example' },
      info: { url: 'https://a.example', oauth: { token: '{{data.apiKey}}' } },
    });
    const project = createProject({
      id: 'p',
      name: 'p',
      kind: 'oauth1',
      sections: { communication, parameters },
      now: new Date(0),
    });
    const described = describeLiveSend({ project, values: {}, stored: {}, action: 'create' });
    expect(described.map(({ secrets }) => secrets.toSorted())).toEqual([
      ['apiKey', 'common.salt'],
      [],
      ['apiKey', 'common.salt'],
    ]);
  });

  const unnamed =
    'accessToken sid jwt auth bearer cookie pwd pass hash code pin pat otp x credentials session_id userToken';
  test.each(unnamed.split(' '))('stored as %s', (name) => {
    for (const root of ['connection', 'data', 'parameters']) {
      const communication = `{ "url": "https://a.example", "headers": { "a": "{{${root}.${name}}}" } }`;
      expect(sends({ communication }, { action: 'verify' })[0]?.secrets).toEqual([`connection.${name}`]);
    }
  });

  test.each([
    'accountId',
    'account_id',
    'id',
    'tenantid',
    'baseUrl',
    'tokenType',
    'expires_in',
    'email',
    'domain',
    'createdAt',
  ])('none stored as %s', (name) => {
    const communication = `{ "url": "https://a.example", "headers": { "a": "{{connection.${name}}}" } }`;
    expect(sends({ communication }, { action: 'verify' })[0]?.secrets).toEqual([]);
  });

  test('everything stored, when the whole of it is read', () => {
    const communication = '{ "url": "https://a.example", "body": "{{connection}}" }';
    const stored = { sid: 'abc', accountId: '1' };
    expect(sends({ communication }, { action: 'verify', stored })[0]?.secrets).toEqual(all('sid'));
  });

  test('in a module, data is its own', () => {
    const module = '{ "url": "https://a.example", "body": "{{data.apiKey}}{{connection.sid}}" }';
    expect(sends({ module }, { action: 'module' })[0]?.secrets).toEqual(['connection.sid']);
  });
});

/** An address whose expression would take ages. */
const hanging = `https://a.example/{{replace('${'a'.repeat(50)}!'; '/^(a+)+$/'; '')}}`;

describe('addresses', () => {
  test.each([
    ['https://a.example/x', 'https://a.example', 'https://a.example/x'],
    ['https://{{parameters.domain}}.example/x', 'https://acme.example', 'https://acme.example/x'],
    ['{{common.host}}/x', 'https://c.example', 'https://c.example/x'],
    ['https://{{temp.host}}/x', computedAddress, 'https://{{temp.host}}/x'],
    ['https://a.example/{{parameters.apiKey}}', 'https://a.example', 'https://a.example/{{parameters.apiKey}}'],
    [hanging, 'https://a.example', 'https://a.example/'],
    ['javascript:alert(1)', computedAddress, 'javascript:alert(1)'],
    ['data:text/plain,x', computedAddress, 'data:text/plain,x'],
  ])('%s', (url, origin, address) => {
    const communication = JSON.stringify({ url });
    expect(sends({ communication, common: '{ "host": "https://c.example" }' })).toMatchObject([{ origin, address }]);
  });
});

test.each([
  ['{{if(parameters.domain; "delete"; "get")}}'.replaceAll('"', "'"), 'DELETE'],
  ['patch', 'PATCH'],
  ['{{temp.way}}', '{{temp.way}}'],
])('the method %s', (method, shown) => {
  const communication = JSON.stringify({ url: 'https://a.example', method });
  expect(sends({ communication })[0]?.method).toBe(shown);
});

test('every step of OAuth, and the stored tokens that go there', () => {
  const communication = JSON.stringify({
    token: { url: 'https://id.example/token', method: 'POST', body: { secret: '{{common.clientSecret}}' } },
    info: { url: 'https://api.example/me', headers: { authorization: 'Bearer {{connection.accessToken}}' } },
  });
  expect(sends({ communication })).toEqual([
    {
      method: 'POST',
      origin: 'https://id.example',
      address: 'https://id.example/token',
      secrets: ['common.clientSecret'],
    },
    {
      method: 'GET',
      origin: 'https://api.example',
      address: 'https://api.example/me',
      secrets: ['connection.accessToken'],
    },
  ]);
});

test('a module with OAuth 2 refreshes first when that is due', () => {
  const communication = JSON.stringify({
    token: { url: 'https://id.example/token' },
    refresh: { url: 'https://id.example/refresh', body: { r: '{{data.refreshToken}}', k: '{{parameters.apiKey}}' } },
  });
  const module = '{ "url": "https://api.example/list", "headers": { "a": "{{connection.accessToken}}" } }';
  expect(
    sends({ communication, module }, { action: 'module' }).map(({ address, secrets }) => [address, secrets]),
  ).toEqual([
    ['https://id.example/refresh', ['connection.refreshToken', 'apiKey']],
    ['https://api.example/list', ['connection.accessToken']],
  ]);
});

test('a module inherits from base', () => {
  const base = '{ "baseUrl": "https://{{connection.domain}}.example", "headers": { "k": "{{connection.apiKey}}" } }';
  expect(sends({ base, module: '{ "url": "/list" }' }, { action: 'module', stored: { domain: 'acme' } })).toEqual([
    {
      method: 'GET',
      origin: 'https://acme.example',
      address: 'https://{{connection.domain}}.example/list',
      secrets: ['apiKey'],
    },
  ]);
});

describe('origins of a live run', () => {
  const originsOf = (sections: Project['sections'], action: 'create' | 'module'): readonly string[] => [
    ...new Set(sends(sections, { action, values: {} }).map(({ origin }) => origin)),
  ];

  test.each([
    ['{"url":"https://a.test/x?y={{z}}"}', ['https://a.test']],
    ['{"url":"https://a.test:8443/{{parameters.id}}"}', ['https://a.test:8443']],
    ['{"url":"https://{{parameters.domain}}.a.test/x"}', [computedAddress]],
    ['{"url":"https://a.test{{parameters.rest}}"}', [computedAddress]],
    ['{"url":"https://a.test@{{parameters.host}}/"}', [computedAddress]],
    ['{"url":"{{parameters.url}}"}', [computedAddress]],
    ['{"url":"/relative"}', [computedAddress]],
    ['{"url":7}', []],
    ['{}', []],
    ['', []],
    ['[{"url":"https://a.test"},{"url":"https://b.test"}]', ['https://a.test']],
    [
      '{"token":{"url":"https://a.test/t"},"info":[{"url":"https://b.test/i"},{"url":"https://a.test/j"}]}',
      ['https://a.test', 'https://b.test'],
    ],
  ])('%s', (communication, origins) => {
    expect(originsOf({ communication }, 'create')).toEqual(origins);
  });

  test.each([
    ['{"baseUrl":"https://b.test/v1/"}', '{"url":"/items"}', ['https://b.test']],
    ['{"baseUrl":"https://{{connection.host}}"}', '{"url":"/items"}', [computedAddress]],
    ['{"baseUrl":"https://b.test"}', '{"url":"https://c.test/items"}', ['https://c.test']],
    ['', '{"url":"/items"}', [computedAddress]],
  ])('of a module: %s %s', (base, module, origins) => {
    const communication = '{"url":"https://a.test"}';
    expect(originsOf({ communication, base, module }, 'module')).toEqual(origins);
  });
});
