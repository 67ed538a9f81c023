import { describe, expect, test } from 'vitest';
import { importText, type ImportedProject } from '../../src/import/index.ts';
import { examples } from '../../src/project/index.ts';
import { readDefinition } from '../../src/runtime/index.ts';
import { writeSharedDocument } from '../../src/share/index.ts';
import fc from '../support/fast-check.ts';

function only(text: string, filename?: string): ImportedProject {
  const result = importText(text, filename);
  if (result.kind !== 'projects' || result.projects.length !== 1) throw new Error(JSON.stringify(result));
  return result.projects[0] as ImportedProject;
}

function communication(text: string): Record<string, unknown> {
  const { response: _response, ...rest } = JSON.parse(only(text).sections.communication ?? '') as Record<
    string,
    unknown
  >;
  return rest;
}

describe('cURL becomes a connection', () => {
  test.each([
    [
      'a bearer token',
      `curl https://api.example.com/me -H 'Authorization: Bearer abc123'`,
      {
        url: 'https://api.example.com/me',
        headers: { Authorization: 'Bearer {{parameters.accessToken}}' },
        log: { sanitize: ['request.headers.authorization'] },
      },
      { accessToken: 'abc123' },
    ],
    [
      'user and password',
      'curl -sSL -u ann:pa:ss https://a.example',
      {
        url: 'https://a.example',
        headers: { authorization: "Basic {{base64(parameters.username + ':' + parameters.password)}}" },
        log: { sanitize: ['request.headers.authorization'] },
      },
      { username: 'ann', password: 'pa:ss' },
    ],
    [
      'a key as the user',
      `curl https://a.example -u 'key_1:'`,
      {
        url: 'https://a.example',
        headers: { authorization: "Basic {{base64(parameters.apiKey + ':')}}" },
        log: { sanitize: ['request.headers.authorization'] },
      },
      { apiKey: 'key_1' },
    ],
    [
      'base64 written out',
      `curl https://a.example -H 'authorization: Basic YW5uOnNlY3JldA=='`,
      {
        url: 'https://a.example',
        headers: { authorization: "Basic {{base64(parameters.username + ':' + parameters.password)}}" },
        log: { sanitize: ['request.headers.authorization'] },
      },
      { username: 'ann', password: 'secret' },
    ],
    [
      'a key in a header and one in the query',
      `curl 'https://a.example/x?api_key=k1&page=2' -H 'X-Api-Key: k2' -H 'Accept: application/json'`,
      {
        url: 'https://a.example/x',
        headers: { 'X-Api-Key': '{{parameters.apiKey}}', Accept: 'application/json' },
        qs: { api_key: '{{parameters.apiKey2}}', page: '2' },
        log: { sanitize: ['request.headers.x-api-key', 'request.qs.api_key'] },
      },
      { apiKey: 'k2', apiKey2: 'k1' },
    ],
    [
      'JSON with a secret in it',
      `curl --json '{"user":"ann","password":"p","n":1}' a.example/login`,
      {
        url: 'https://a.example/login',
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body: { user: 'ann', password: '{{parameters.password}}', n: 1 },
        log: { sanitize: ['request.body.password'] },
      },
      { password: 'p' },
    ],
    [
      'a form',
      `curl https://a.example -d grant_type=client_credentials --data-urlencode 'client_secret=a b&c' -d x=1`,
      {
        url: 'https://a.example',
        method: 'POST',
        type: 'urlencoded',
        body: { grant_type: 'client_credentials', client_secret: '{{parameters.clientSecret}}', x: '1' },
        log: { sanitize: ['request.body.client_secret'] },
      },
      { clientSecret: 'a b&c' },
    ],
    [
      '-G puts data into the query',
      `curl -G https://a.example/s?a=1 -d q=x --data-urlencode 'r=y z'`,
      { url: 'https://a.example/s', qs: { a: '1', q: 'x', r: 'y z' } },
      {},
    ],
    [
      'parts',
      'curl -F name=x -F file=@photo.jpg https://a.example',
      { url: 'https://a.example', method: 'POST', type: 'multipart/form-data', body: { name: 'x' } },
      {},
    ],
    [
      'cookie, agent, method, attached values',
      `curl -XPUT -b 'sid=1; t=2' -A me/1 --url=https://a.example -k --compressed`,
      {
        url: 'https://a.example',
        method: 'PUT',
        headers: { cookie: '{{parameters.cookie}}', 'user-agent': 'me/1' },
        log: { sanitize: ['request.headers.cookie'] },
      },
      { cookie: 'sid=1; t=2' },
    ],
    [
      'shell variables, as fields to fill in',
      `curl "https://$HOST/v1/\${ACCOUNT_ID}" -H "Authorization: Bearer $API_TOKEN"`,
      {
        url: 'https://{{parameters.host}}/v1/{{parameters.accountId}}',
        headers: { Authorization: 'Bearer {{parameters.apiToken}}' },
        log: { sanitize: ['request.headers.authorization'] },
      },
      {},
    ],
    [
      'a password in the address',
      'curl https://ann:p%40ss@a.example/x',
      {
        url: 'https://a.example/x',
        headers: { authorization: "Basic {{base64(parameters.username + ':' + parameters.password)}}" },
        log: { sanitize: ['request.headers.authorization'] },
      },
      { username: 'ann', password: 'p@ss' },
    ],
  ])('%s', (_name, command, definition, values) => {
    expect(communication(command)).toEqual(definition);
    const project = only(command);
    expect(project.values).toEqual(values);
    expect(
      readDefinition({ communication: project.sections.communication ?? '' }, 'basic').diagnostics.filter(
        ({ severity }) => severity === 'error',
      ),
    ).toEqual([]);
    for (const secret of Object.values(values).filter((value) => value.length > 3)) {
      expect(JSON.stringify(project.sections)).not.toContain(secret);
    }
  });

  test('its secrets are fields of type password', () => {
    const { parameters = '' } = only(`curl -u ann:pw https://a.example`).sections;
    expect((JSON.parse(parameters) as { name: string; type: string }[]).map(({ name, type }) => [name, type])).toEqual([
      ['username', 'text'],
      ['password', 'password'],
    ]);
  });

  test('what is left out is said', () => {
    expect(only('curl -k -T file --digest -u a:b https://a.example/#x https://b.example').notes).toHaveLength(5);
  });

  test('without an address', () => {
    expect(importText('curl -v')).toMatchObject({ kind: 'unknown', message: 'This cURL command names no address.' });
  });
});

describe('sections are recognised by shape and by name', () => {
  test.each([
    ['{ "url": "https://a.example", /* x */ "response": { "valid": "{{body.ok}}" } }', '', 'communication'],
    ['{ "token": { "url": "https://a.example" } }', '', 'communication'],
    ['[{ "name": "apiKey", "type": "password" }]', '', 'parameters'],
    ['[{ "name": "ok", "mocks": [] }]', '', 'scenarios'],
    ['["read", "write"]', '', 'scopes'],
    ['{ "baseUrl": "https://a.example" }', '', 'base'],
    ['{ "clientId": "a", "clientSecret": "b" }', '', 'common'],
    ['{ "url": "/x", "response": { "output": "{{item}}" } }', '', 'module'],
    ['{}', 'general/common.json', 'common'],
    ['[]', 'connections/a/a.params.iml.json', 'parameters'],
    ['function a() {}', 'functions/a/code.js', 'functions'],
  ])('%s %s → %s', (text, filename, section) => {
    expect(importText(text, filename)).toEqual({ kind: 'section', section, text });
  });
});

describe('API descriptions', () => {
  const openApi = (schemes: unknown): string =>
    JSON.stringify({
      openapi: '3.0.0',
      info: { title: 'Pets' },
      servers: [{ url: 'https://api.pets.example/v1/' }],
      paths: { '/pets/{id}': { get: {} }, '/pets': { get: {} }, '/me': { get: {} } },
      components: { securitySchemes: schemes },
    });

  test.each([
    [
      'a key in a header',
      { type: 'apiKey', in: 'header', name: 'X-Key' },
      { headers: { 'X-Key': '{{parameters.apiKey}}' } },
    ],
    [
      'a key in the query',
      { type: 'apiKey', in: 'query', name: 'api_key' },
      { qs: { api_key: '{{parameters.apiKey}}' } },
    ],
    ['bearer', { type: 'http', scheme: 'bearer' }, { headers: { authorization: 'Bearer {{parameters.accessToken}}' } }],
    [
      'basic',
      { type: 'http', scheme: 'basic' },
      { headers: { authorization: "Basic {{base64(parameters.username + ':' + parameters.password)}}" } },
    ],
  ])('OpenAPI: %s', (_name, scheme, expected) => {
    const project = only(openApi({ auth: scheme }));
    expect(project.kind).toBe('basic');
    expect(JSON.parse(project.sections.communication ?? '')).toMatchObject({
      url: 'https://api.pets.example/v1/me',
      ...expected,
    });
  });

  test('OpenAPI: OAuth 2 with a sign-in page, and without', () => {
    const flows = {
      authorizationCode: {
        authorizationUrl: 'https://id.example/a',
        tokenUrl: 'https://id.example/t',
        scopes: { read: '' },
      },
    };
    const project = only(openApi({ auth: { type: 'oauth2', flows } }));
    expect(project.kind).toBe('oauth2');
    expect(project.sections.communication).toContain('https://id.example/a');
    expect(project.sections.scopes).toContain('read');
    const machine = only(
      openApi({ auth: { type: 'oauth2', flows: { clientCredentials: { tokenUrl: 'https://id.example/t' } } } }),
    );
    expect(machine.sections.communication).toContain('client_credentials');
  });

  test('Swagger 2', () => {
    const text = JSON.stringify({
      swagger: '2.0',
      host: 'a.example',
      basePath: '/v1',
      paths: { '/ping': { get: {} } },
      securityDefinitions: { k: { type: 'apiKey', in: 'header', name: 'K' } },
    });
    expect(JSON.parse(only(text).sections.communication ?? '')).toMatchObject({ url: 'https://a.example/v1/ping' });
  });

  test('Postman', () => {
    const text = JSON.stringify({
      info: { name: 'C', schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json' },
      auth: {
        type: 'apikey',
        apikey: [
          { key: 'key', value: 'X-Token' },
          { key: 'value', value: 'my-own-secret' },
        ],
      },
      item: [{ name: 'folder', item: [{ name: 'r', request: { url: { raw: '{{baseUrl}}/me' }, method: 'GET' } }] }],
    });
    const project = only(text);
    expect(JSON.parse(project.sections.communication ?? '')).toMatchObject({
      url: '{{parameters.baseUrl}}/me',
      headers: { 'X-Token': '{{parameters.apiKey}}' },
    });
    expect(JSON.stringify(project)).not.toContain('my-own-secret');
  });

  test('HAR', () => {
    const entry = (url: string, mimeType: string) => ({
      request: {
        method: 'POST',
        url,
        headers: [
          { name: 'authorization', value: 'Bearer t0ken' },
          { name: 'Host', value: 'a' },
        ],
        postData: { mimeType: 'application/json', text: '{"a":1}' },
      },
      response: { content: { mimeType } },
    });
    const text = JSON.stringify({
      log: {
        entries: [entry('https://a.example/x', 'application/json'), entry('https://a.example/logo', 'image/png')],
      },
    });
    expect(JSON.parse(only(text).sections.communication ?? '')).toMatchObject({
      url: 'https://a.example/x',
      method: 'POST',
      headers: { authorization: 'Bearer {{parameters.accessToken}}' },
      body: { a: 1 },
    });
  });
});

describe('others', () => {
  test('a project file', () => {
    const [example] = examples;
    if (example === undefined) throw new Error('no example');
    expect(only(writeSharedDocument(example)).sections).toEqual(example.project.sections);
  });

  test('a link and a backup', () => {
    expect(importText('https://x.example/#1.abcdefghijkl').kind).toBe('link');
    expect(importText('{"format":"iml-playground-backup"}').kind).toBe('backup');
  });

  test.each(['', 'hello', '{}', '[]', '[1]', '{"log":{"entries":[]}}'])('%j is unknown, with a way on', (text) => {
    const result = importText(text);
    expect(result.kind === 'unknown' && result.message).toMatch(/\.$/);
  });
});

test('never throws, whatever it is', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => {
      for (const prefix of [
        '',
        'curl ',
        'curl https://a.example -d ',
        '{"openapi":"3","paths":',
        '{"log":{"entries":[',
      ]) {
        expect(importText(prefix + text)).toHaveProperty('kind');
      }
    }),
  );
  const hostile = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
  for (const name of hostile) {
    const scheme = `{"openapi":"3","info":{"title":{}},"components":{"securitySchemes":{"${name}":{"type":"oauth2","flows":{"${name}":{}}}}}}`;
    expect(importText(scheme)).toHaveProperty('kind');
  }
});
