import { describe, expect, test } from 'vitest';
import { importText, type ImportedProject, importYaml, type ImportResult } from '../../src/import/index.ts';

async function found(text: string): Promise<ImportResult> {
  const result = importText(text);
  return result.kind === 'yaml' ? importYaml(text) : result;
}

async function projects(text: string): Promise<readonly ImportedProject[]> {
  const result = await found(text);
  if (result.kind !== 'projects') throw new Error(JSON.stringify(result));
  return result.projects;
}

async function only(text: string): Promise<ImportedProject> {
  const [project, ...others] = await projects(text);
  if (project === undefined || others.length > 0) throw new Error('not one');
  return project;
}

async function message(text: string): Promise<string> {
  const result = await found(text);
  return result.kind === 'unknown' ? result.message : `it is ${result.kind}`;
}

const communication = ({ sections }: ImportedProject) =>
  JSON.parse(sections.communication ?? '') as Record<string, Record<string, Record<string, unknown>>>;

/** A description in YAML with these schemes. */
const yaml = (schemes: string, head = 'servers:\n  - url: https://api.acme.io/v2/\n'): string => `# made by a tool
---
openapi: 3.1.0
info:
  title: "Acme: API"
  version: 1
${head}paths:
  /users/{id}:
    get: {}
  /v1/account:
    get: {}
components:
  securitySchemes:
${schemes
  .split('\n')
  .map((line) => `    ${line}`)
  .join('\n')}
`;

describe('OpenAPI in YAML', () => {
  test.each([
    [
      'a header',
      'a: { type: apiKey, in: header, name: X-Acme-Key }',
      { headers: { 'X-Acme-Key': '{{parameters.apiKey}}' } },
    ],
    ['a cookie', 'a: { type: apiKey, in: cookie, name: sid }', { headers: { cookie: '{{parameters.cookie}}' } }],
    [
      'a header whose name tells nothing',
      'a: { type: apiKey, in: header, name: App-Id }',
      { headers: { 'App-Id': '{{parameters.apiKey}}' }, log: { sanitize: ['request.headers.app-id'] } },
    ],
    ['the query', 'a: { type: apiKey, in: query, name: api key }', { qs: { 'api key': '{{parameters.apiKey}}' } }],
    [
      'Bearer',
      'a:\n  type: http\n  scheme: Bearer\n  bearerFormat: JWT',
      { headers: { authorization: 'Bearer {{parameters.accessToken}}' } },
    ],
    [
      'a scheme of its own',
      'a: { type: http, scheme: Token }',
      { headers: { authorization: 'Token {{parameters.apiKey}}' } },
    ],
    ['a reference', "a: { $ref: '#/x-schemes/b~1c' }\nx: 1\n# end\n", { headers: { K: '{{parameters.apiKey}}' } }],
    ['a merged anchor', 'a: { <<: *k, name: X-A }', { headers: { 'X-A': '{{parameters.apiKey}}' } }],
  ])('%s', async (_name, schemes, expected) => {
    const text = yaml(
      schemes,
      "servers: [{ url: 'https://api.acme.io/v2/' }]\nx-k: &k { type: apiKey, in: header }\nx-schemes: { b/c: { type: apiKey, in: header, name: K } }\n",
    );
    const [project] = await projects(text);
    expect(project?.name).toBe('Acme: API: a');
    expect(project === undefined ? {} : communication(project)).toMatchObject({
      url: 'https://api.acme.io/v2/v1/account',
      ...expected,
    });
  });

  test.each([
    ['digest', 'a: { type: http, scheme: digest }', 'HTTP digest'],
    ['a certificate', 'a: { type: mutualTLS }', 'client certificate'],
    ['another file', "a: { $ref: './other.yaml#/x' }", 'points to another file'],
    ['an unknown type', 'a: { type: magic }', 'its type magic is not known'],
    ['a reference to itself', "a: { $ref: '#/components/securitySchemes/a' }", 'has no type'],
  ])('%s is left out and said', async (_name, schemes, part) => {
    expect(await message(yaml(schemes))).toContain(part);
    const project = await only(yaml(`${schemes}\nb: { type: http, scheme: basic }`));
    expect(project.notes.join()).toContain(part);
  });

  test('flows: addresses may be relative, and what was chosen is said', async () => {
    const project = await only(
      yaml(`oa:
  type: oauth2
  flows:
    authorizationCode: { authorizationUrl: /oauth/authorize, tokenUrl: oauth/token, scopes: { 'read:all': Read } }
    clientCredentials: { tokenUrl: https://id.acme.io/t, scopes: {} }`),
    );
    const { authorize, token } = communication(project);
    expect(authorize?.['url']).toBe('https://api.acme.io/oauth/authorize');
    expect(token?.['url']).toBe('https://api.acme.io/oauth/token');
    expect(project.sections.scopes).toContain('read:all');
    expect(project.notes.join()).toContain('authorizationCode, clientCredentials');
  });

  test('addresses of OAuth may hold variables: they are fields, and the mocks answer whatever is typed', async () => {
    const project = await only(
      yaml(
        'a:\n  type: oauth2\n  flows:\n    clientCredentials:\n      tokenUrl: https://{tenant}.acme.io/t\n      refreshUrl: https://id.acme.io/r\n      scopes: {}',
        'servers:\n  - url: https://{region}.acme.io\n',
      ),
    );
    expect(communication(project)).toMatchObject({
      token: { url: 'https://{{parameters.tenant}}.acme.io/t' },
      info: { url: 'https://{{parameters.region}}.acme.io/v1/account' },
    });
    expect(JSON.parse(project.sections.parameters ?? '')).toMatchObject([
      { name: 'tenant' },
      { name: 'region' },
      {},
      {},
    ]);
    expect(project.sections.scenarios).toContain('"https://*.acme.io/t"');
    expect(project.notes).toContain('Tokens are renewed at https://id.acme.io/r: add a step "refresh" for it.');
  });

  test('a password flow asks for name and password', async () => {
    const project = await only(
      yaml('oa: { type: oauth2, flows: { password: { tokenUrl: https://id/t, scopes: {} } } }'),
    );
    expect(communication(project)['token']?.['body']).toMatchObject({
      grant_type: 'password',
      username: '{{parameters.username}}',
    });
    const fields = JSON.parse(project.sections.parameters ?? '') as { name: string; type: string }[];
    expect(fields.map(({ name, type }) => `${name} ${type}`)).toEqual(
      expect.arrayContaining(['username text', 'password password']),
    );
  });

  test.each([
    [
      'implicit only',
      'oa: { type: oauth2, flows: { implicit: { authorizationUrl: https://id/a, scopes: {} } } }',
      'Make needs a code',
    ],
    [
      'OpenID Connect',
      'oa: { type: openIdConnect, openIdConnectUrl: https://id/.well-known/openid-configuration }',
      'https://id/.well-known/openid-configuration',
    ],
  ])('%s says what to fill in', async (_name, scheme, part) => {
    const project = await only(yaml(scheme));
    expect(project.kind).toBe('oauth2');
    expect(project.notes.join()).toContain(part);
  });

  test('two keys that are wanted together are named', async () => {
    const both = `${yaml('a: { type: apiKey, in: header, name: A }\nb: { type: apiKey, in: query, name: b }')}security:\n  - a: []\n    b: []\n`;
    expect((await projects(both)).map(({ notes }) => notes.join())).toEqual([
      expect.stringContaining('together with b'),
      expect.stringContaining('together with a'),
    ]);
  });

  test.each([
    [
      'variables with defaults',
      'servers:\n  - url: https://{region}.acme.io\n    variables: { region: { default: eu } }\n',
      'https://eu.acme.io/v1/account',
      'region = eu',
    ],
    [
      'variables without',
      'servers: [{ url: "https://{tenant}.acme.io" }]\n',
      'https://{{parameters.tenant}}.acme.io/v1/account',
      'no default',
    ],
    ['a relative server', 'servers: [{ url: /api }]\n', 'https://api.example.com/api/v1/account', 'relative'],
    [
      'a port as a number',
      'servers:\n  - url: https://a.acme.io:{port}\n    variables: { port: { default: 8443 } }\n',
      'https://a.acme.io:8443/v1/account',
      'port = 8443',
    ],
    ['no server', '', 'https://api.example.com/v1/account', 'names no server'],
    [
      'a later server with a host',
      'servers: [{ url: / }, { url: "https://b.acme.io" }]\n',
      'https://b.acme.io/v1/account',
      '',
    ],
    [
      'braces that would be an expression',
      'servers: [{ url: "https://a.acme.io/{{now}}" }]\n',
      'https://a.acme.io/{{parameters.now}}/v1/account',
      '',
    ],
  ])('servers: %s', async (_name, head, url, note) => {
    const project = await only(yaml('a: { type: http, scheme: basic }', head));
    expect(communication(project)['url']).toBe(url);
    expect(project.notes.join()).toContain(note);
  });

  test('Swagger 2, its version a number', async () => {
    const text =
      'swagger: 2.0\nhost: api.acme.io\nbasePath: /v1\nschemes: [http]\nsecurityDefinitions:\n  a: { type: oauth2, flow: application, tokenUrl: https://id/t }\n';
    const { token, info } = communication(await only(text));
    expect(token?.['body']?.['grant_type']).toBe('client_credentials');
    expect(info?.['url']).toBe('http://api.acme.io/v1/me');
  });

  test('other members may stand first, lines may end as on Windows', async () => {
    const text =
      "info:\r\n  title: Z\r\nopenapi: '3.0.0'\r\ncomponents: { securitySchemes: { a: { type: http, scheme: basic } } }\r\n";
    expect((await only(text)).name).toBe('Z: a');
  });

  test('of a large one only what matters is read', async () => {
    const schemas = Array.from(
      { length: 30_000 },
      (_, n) => `    S${n}:\n      type: object\n      description: |\n        line: of ${n}\n`,
    ).join('');
    const paths = Array.from(
      { length: 20_000 },
      (_, n) => `  /p${n}:\n    get:\n      summary: "a: b"\n      tags: [a, b]\n`,
    ).join('');
    const text = `openapi: 3.0.0\ninfo:\n  title: Large\nservers:\n  - url: https://a.acme.io\npaths:\n${paths}components:\n  schemas:\n${schemas}  securitySchemes:\n    a:\n      type: http\n      scheme: basic\n`;
    expect(text.length).toBeGreaterThan(3_000_000);
    expect(communication(await only(text))['url']).toBe('https://a.acme.io/p0');
  });
});

describe('hostile YAML is refused in words', () => {
  const line = (name: string, of: string) =>
    `${name}: &${name} [${Array.from({ length: 9 }, () => `*${of}`).join()}]\n`;
  test.each([
    [
      'aliases of aliases',
      `openapi: 3.0.0\na: &a [x, x]\n${line('b', 'a')}${line('c', 'b')}${line('d', 'c')}${line('e', 'd')}${line('f', 'e')}${line('g', 'f')}`,
      'refers to itself',
    ],
    ['an alias of itself', 'openapi: 3.0.0\na: &a\n  b: *a\n', 'refers to itself'],
    ['depth', `openapi: 3.0.0\na: ${'['.repeat(50_000)}`, 'nested too deep'],
    ['tabs', 'openapi: 3.0.0\n\tinfo: x', 'Tabs are not allowed'],
    ['an open quote', 'openapi: 3.0.0\ninfo: "x', 'cannot be read'],
    [
      'tags of scripts',
      'openapi: !!js/function "function(){ throw 1 }"\n',
      'cannot become a connection'.replace('cannot', 'no way to sign in that can'),
    ],
    ['an alias to nothing', 'openapi: 3.0.0\na: *nothing\n', 'refers to itself'],
    ['another document', 'asyncapi: 2.0.0\n', 'AsyncAPI'],
    ['length', `openapi: 3.0.0\n${'#'.repeat(12_000_001)}`, 'too long'],
  ])('%s', async (_name, text, part) => {
    expect(await message(text)).toContain(part);
  });

  test('dangerous names reach nothing', async () => {
    const text =
      'openapi: 3.0.0\n__proto__: { polluted: 1 }\nconstructor: { prototype: { polluted: 1 } }\ncomponents:\n  securitySchemes:\n    __proto__: { type: http, scheme: basic }\n    a: { type: http, scheme: basic, __proto__: { polluted: 1 } }\n';
    expect(await projects(text)).toHaveLength(1);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('a description without schemes says so', async () => {
    expect(await message('openapi: 3.0.0\ninfo: { title: X }\n')).toContain('It has no security schemes.');
  });
});

describe('Postman', () => {
  const collection = (rest: object, version = 'v2.1.0'): string =>
    JSON.stringify({
      info: {
        _postman_id: 'x',
        name: 'Acme',
        schema: `https://schema.getpostman.com/json/collection/${version}/collection.json`,
      },
      ...rest,
    });
  const pairs = (values: Record<string, string>) =>
    Object.entries(values).map(([key, value]) => ({ key, value, type: 'string' }));

  test('the authorization of a collection and of a folder, variables as fields', async () => {
    const text = collection({
      auth: { type: 'bearer', bearer: pairs({ token: '{{token}}' }) },
      variable: [{ key: 'baseUrl', value: 'https://secret.acme.io' }],
      item: [
        {
          name: 'Folder',
          auth: { type: 'apikey', apikey: pairs({ key: 'X-{{name}}', value: '{{k}}', in: 'header' }) },
          item: [{ name: 'me', request: { method: 'GET', url: { raw: '{{base.url}}/users/:id?x={{y}}' } } }],
        },
        { name: 'public', request: { auth: { type: 'noauth' }, url: 'https://api.acme.io/pub' } },
      ],
    });
    const [whole, folder] = await projects(text);
    const url = '{{parameters.baseUrl}}/users/{{parameters.id}}';
    expect(whole === undefined ? {} : communication(whole)).toMatchObject({
      url,
      qs: { x: '{{parameters.y}}' },
      headers: { authorization: 'Bearer {{parameters.accessToken}}' },
    });
    expect(folder === undefined ? {} : communication(folder)).toMatchObject({
      url,
      headers: { 'X-name': '{{parameters.apiKey}}' },
    });
    expect(JSON.stringify([whole, folder])).not.toContain('secret.acme.io');
  });

  test('without any authorization, the first request with a credential in a header', async () => {
    const project = await only(
      collection({
        item: [
          { name: 'public', request: { url: 'https://api.acme.io/pub', header: [] } },
          {
            name: 'me',
            request: {
              method: 'POST',
              url: 'https://api.acme.io/:id/me',
              header: [
                { key: 'Authorization', value: 'Token {{token}}' },
                { key: 'X-Old', value: 'no', disabled: true },
              ],
            },
          },
        ],
      }),
    );
    expect(project.name).toBe('Acme');
    expect(communication(project)).toMatchObject({
      url: 'https://api.acme.io/{{parameters.id}}/me',
      method: 'POST',
      headers: { Authorization: 'Token {{parameters.token}}' },
    });
    expect(project.notes.join()).toContain('names no authorization');
    expect(JSON.stringify(project)).not.toContain('X-Old');
  });

  test('without any authorization, a credential in the query counts too', async () => {
    const project = await only(collection({ item: [{ request: 'https://api.acme.io/me?api_key={{key}}' }] }));
    expect(communication(project)['qs']).toEqual({ api_key: '{{parameters.key}}' });
  });

  test('a word before the key belongs to the header', async () => {
    const apikey = pairs({ key: 'Authorization', value: 'Token {{key}}' });
    const project = await only(collection({ auth: { type: 'apikey', apikey }, item: [] }));
    expect(communication(project)['headers']).toEqual({ Authorization: 'Token {{parameters.apiKey}}' });
  });

  test('version 2.0 keeps attributes in an object, and addresses may be in parts', async () => {
    const text = collection(
      {
        auth: { type: 'basic', basic: { username: 'a', password: 's3cret-pw' } },
        item: [{ request: { url: { host: ['api', 'acme', 'io'], path: ['v1', 'me'] } } }],
      },
      'v2.0.0',
    );
    const project = await only(text);
    expect(communication(project)['url']).toBe('https://api.acme.io/v1/me');
    expect(JSON.stringify(project)).not.toContain('s3cret-pw');
  });

  test('an address with a variable is to be replaced, and no secret comes along', async () => {
    const project = await only(
      collection({
        auth: {
          type: 'oauth2',
          oauth2: pairs({
            grant_type: 'authorization_code_with_pkce',
            authUrl: '{{id}}/authorize',
            accessTokenUrl: 'https://id/t',
            scope: 'a {{b}}',
            clientSecret: 's3cret',
          }),
        },
        item: [],
      }),
    );
    expect(communication(project)['authorize']?.['url']).toBe('https://example.com/oauth/authorize');
    expect(project.notes.join()).toContain('replace https://example.com/oauth/authorize');
    expect(JSON.parse(project.sections.scopes ?? '')).toEqual(['a', 'b']);
    expect(JSON.stringify(project)).not.toContain('s3cret');
  });

  test.each(['awsv4', 'digest', 'hawk', 'ntlm', 'oauth1', 'jwt', 'something'])(
    '%s is left out and said',
    async (type) => {
      expect(await message(collection({ auth: { type }, item: [] }))).toContain('is left out');
      const project = await only(
        collection({ auth: { type: 'basic' }, item: [{ request: { auth: { type }, url: 'https://a' } }] }),
      );
      expect(project.notes.join()).toContain('is left out');
    },
  );

  test('one that signs in nowhere says so', async () => {
    const text = collection({
      item: [{ request: { url: 'https://a', header: [{ key: 'Accept', value: 'x' }] } }],
    });
    expect(await message(text)).toContain('None of its requests has an authorization of its own.');
  });
});

describe('HAR', () => {
  const entry = (request: object, mimeType = 'application/json') => ({
    request: { method: 'GET', headers: [], ...request },
    response: { content: { mimeType } },
  });
  const har = (...entries: object[]): string => JSON.stringify({ log: { version: '1.2', pages: [], entries } });
  const form = 'application/x-www-form-urlencoded';

  test.each([
    [
      'Chrome',
      [
        { name: 'username', value: 'ann%40x.io' },
        { name: 'password', value: 'p%26w' },
      ],
    ],
    [
      'Firefox',
      [
        { name: 'username', value: 'ann@x.io' },
        { name: 'password', value: 'p&w' },
      ],
    ],
  ])('%s: a form is what was sent', async (_name, params) => {
    const project = await only(
      har(
        entry({
          method: 'POST',
          url: 'https://a.io/t',
          postData: { mimeType: form, text: 'username=ann%40x.io&password=p%26w', params },
        }),
      ),
    );
    expect(communication(project)['body']).toEqual({ username: 'ann@x.io', password: '{{parameters.password}}' });
    expect(project.values).toEqual({ password: 'p&w' });
  });

  test('what is no call of an API is counted, what comes twice comes once', async () => {
    const call = entry({
      url: 'https://a.io/me',
      headers: [
        { name: 'X-Api-Key', value: 'k' },
        { name: 'sec-fetch-mode', value: 'cors' },
        { name: ':authority', value: 'a.io' },
      ],
    });
    const project = await only(
      har(
        call,
        call,
        entry({ url: 'wss://a.io' }),
        entry({ url: 'data:image/png;base64,x' }),
        entry({ url: 'https://a.io/x', method: 'OPTIONS' }),
        entry({ url: 'https://a.io/p' }, 'text/html; charset=utf-8'),
      ),
    );
    expect(communication(project)['headers']).toEqual({ 'X-Api-Key': '{{parameters.apiKey}}' });
    expect(project.notes).toEqual([
      'Left out: 2 for pages, pictures, scripts and preflights.',
      'Left out: 2 that are no HTTP requests.',
    ]);
  });

  test('without credentials it says where to get them', async () => {
    expect((await only(har(entry({ url: 'https://a.io/me' })))).notes.join()).toContain(
      'export the HAR with sensitive data',
    );
  });

  test('files and unreadable parts are said', async () => {
    const multipart = 'multipart/form-data; boundary=x';
    const [unreadable, file] = await projects(
      har(
        entry({ method: 'POST', url: 'https://a.io/1', postData: { mimeType: multipart, text: '--x' } }),
        entry({
          method: 'POST',
          url: 'https://a.io/2',
          postData: {
            mimeType: multipart,
            params: [
              { name: 'f', fileName: 'a.png', value: 'x' },
              { name: 't', value: 'v' },
            ],
          },
        }),
      ),
    );
    expect(unreadable?.notes.join()).toContain('not readable');
    expect(file?.notes.join()).toContain('Files among the parts');
    expect(file === undefined ? {} : communication(file)['body']).toEqual({ t: 'v' });
  });

  test('parts that are written as they were sent', async () => {
    const text = [
      '--x\r\nContent-Disposition: form-data; name="apiKey"\r\n\r\nk-123\r\n',
      '--x\r\nContent-Disposition: form-data; name="f"; filename="a.png"\r\nContent-Type: image/png\r\n\r\nPNG\r\n',
      '--x\r\nContent-Type: text/plain\r\ncontent-disposition: form-data; name="two"\r\n\r\nline 1\r\n\r\nline 2\r\n',
      '--x--\r\n',
    ].join('');
    const mimeType = 'multipart/form-data; boundary=x';
    const headers = [{ name: 'Content-Type', value: mimeType }];
    const project = await only(
      har(entry({ method: 'POST', url: 'https://a.io/1', headers, postData: { mimeType, text } })),
    );
    expect(communication(project)).toMatchObject({
      type: 'multipart/form-data',
      body: { apiKey: '{{parameters.apiKey}}', two: 'line 1\r\n\r\nline 2' },
    });
    expect(communication(project)['headers']).toBeUndefined();
    expect(project.notes.join()).toContain('Files among the parts');
  });

  test('of very many the first fifty, and how many more', async () => {
    const all = await projects(har(...Array.from({ length: 60 }, (_, n) => entry({ url: `https://a.io/${n}` }))));
    expect(all).toHaveLength(50);
    expect(all[0]?.notes.join()).toContain('10 more are left out');
  });
});

test.each([
  [
    'a blueprint',
    { name: 'S', flow: [{ id: 1, module: 'http:ActionSendData' }], metadata: { version: 1 } },
    'blueprint of a scenario',
  ],
  [
    'a Postman environment',
    { name: 'P', values: [{ key: 't', value: 'S' }], _postman_variable_scope: 'environment' },
    'Postman environment',
  ],
  ['Postman 1', { id: '1', order: [], requests: [] }, 'version 1'],
  ['Insomnia', { _type: 'export', __export_format: 4, resources: [] }, 'Insomnia'],
  [
    'a manifest alone',
    { fileVersion: 1, components: { connection: {} }, generalCodeFiles: {} },
    'Choose the whole folder',
  ],
  ['a package', { name: 'x', dependencies: {} }, 'nothing the playground knows'],
])('%s is called what it is', async (_name, data, part) => {
  expect(await message(JSON.stringify(data))).toContain(part);
});

test('a section inside a JSON string, and one behind a byte order mark, are the section', async () => {
  const section = '{ "url": "https://a.io" /* x */ }';
  expect(await found(JSON.stringify(JSON.stringify(section)))).toEqual({
    kind: 'section',
    section: 'communication',
    text: section,
  });
  expect(await found(`\ufeff${section}`)).toEqual({
    kind: 'section',
    section: 'communication',
    text: `\ufeff${section}`,
  });
});
