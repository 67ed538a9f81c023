import { describe, expect, test } from 'vitest';
import { addScenarios, readScenarios, starterSections } from '../../src/project/index.ts';
import { mutationsOf, standardSet } from '../../src/scenarios/index.ts';
import { expressionText } from '../support/arbitrary-expression.ts';
import fc from '../support/fast-check.ts';
import { runDefinition } from '../support/run-definition.ts';

const json = { 'content-type': 'application/json' };

describe.each(['basic', 'oauth1', 'oauth2'] as const)('the standard set of a new %s project', (kind) => {
  const { communication = '', parameters, common } = starterSections[kind];
  const set = standardSet({ kind, communication });
  const values = {
    apiKey: 'demo-key',
    clientId: 'id-1234',
    clientSecret: 'demo-secret',
    consumerKey: 'ck-1234',
    consumerSecret: 'cs-1234',
  };

  test('is written and read back without a problem', () => {
    const { scenarios, problems } = readScenarios(addScenarios('', set));
    expect(problems).toEqual([]);
    expect(scenarios).toEqual(set);
  });

  test.each(set)('$name ends as it is meant', async (scenario) => {
    const { result } = await runDefinition({
      kind,
      communication,
      parameters,
      values,
      action: scenario.action ?? 'create',
      connection: scenario.connection
        ? {
            data: scenario.connection.data,
            uid: null,
            metadata: null,
            expires: scenario.connection.expires ?? null,
            scope: null,
          }
        : null,
      transport: { kind: 'mock', scenario },
      mocks: scenario.mocks,
    });
    expect(common === undefined || kind !== 'basic').toBe(true);
    if (scenario.outcome === 'success') expect(result.verdict).toBe('connected');
    // A definition without `valid` lets an error body pass: that is what the scenario is there to show.
    else if (scenario.outcome === 'failure' && scenario.name !== '200 with error body')
      expect(result.verdict).not.toBe('connected');
  });
});

test('the good answer holds whatever the definition reads', () => {
  const communication = JSON.stringify({
    url: 'https://{{parameters.host}}/me',
    response: {
      uid: '{{body.user.id}}',
      data: { t: '{{body.access_token}}' },
      metadata: { value: '{{lower(body.user.email)}}' },
    },
  });
  const [ok] = standardSet({ kind: 'basic', communication });
  expect(ok?.mocks).toEqual([
    {
      match: { method: 'GET', url: 'https://*/me*' },
      status: 200,
      headers: { 'content-type': 'application/json' },
      body: { access_token: 'demo-access-token', user: { email: 'ada@acme.example', id: 4711 } },
    },
  ]);
});

describe('of an OAuth 2 definition whose token ends as the documentation writes it', () => {
  const error = { message: '[{{statusCode}}] {{body.detail.text}}' };
  const definition = {
    kind: 'oauth2',
    communication: JSON.stringify({
      token: {
        url: 'https://x.test/token',
        method: 'POST',
        response: { data: { bearer: '{{body.access_token}}', validUntil: '{{addSeconds(now, body.expires_in)}}' } },
      },
      refresh: {
        condition: '{{data.validUntil < addMinutes(now, 5)}}',
        url: 'https://x.test/renew',
        method: 'POST',
        response: { data: { bearer: '{{body.access_token}}' }, error },
      },
      info: { url: 'https://x.test/me', response: { uid: '{{body.id}}', error } },
      invalidate: { url: 'https://x.test/revoke' },
    }),
  } as const;

  test.each([
    ['wrong key 401', ['POST https://x.test/token', 'GET https://x.test/me'], '[401] Invalid key'],
    ['rate limit 429', ['POST https://x.test/token', 'GET https://x.test/me'], '[429] Slow down'],
    ['expired token', ['POST https://x.test/renew', 'GET https://x.test/me'], undefined],
    ['revoked token', ['POST https://x.test/renew'], '[400] The token was revoked'],
  ])('%s sends %j', async (name, sent, message) => {
    const scenario = standardSet(definition).find((candidate) => candidate.name === name);
    const { data = null } = scenario?.connection ?? {};
    const { result, requests } = await runDefinition({
      ...definition,
      action: scenario?.action ?? 'create',
      connection: data && { data, uid: null, metadata: null, expires: null, scope: null },
      transport: { kind: 'mock', scenario: scenario ?? { name, mocks: [] } },
      mocks: scenario?.mocks ?? [],
    });
    expect(requests.map(({ method, url }) => `${method} ${url}`)).toEqual(sent);
    expect(result.error?.message).toBe(message);
  });
});

test.each([
  ["{{body.status = 'active'}}"],
  ["{{if(body.account.state == 'open', true, false)}}"],
  ['{{body.ok === true && body.code = 0}}'],
  ['{{body.granted}}'],
  ['{{if(body.member; true; false)}}'],
  ['{{if(body.code, false, true)}}'],
  ["{{if(body.status = 'error', false, true)}}"],
  ["{{!(body.state = 'failed') && body.account.id}}"],
  ["{{body.account.id && contains(body.scopes, 'crm.read')}}"],
  ['{{length(body.data) > 0}}'],
  ['{{if(length(body.data[1].id) > 0, true, false)}}'],
  ['{{body.quota >= 5}}'],
  ["{{lower(body.status) = 'ok'}}"],
  ['{{headers.`x-account`}}'],
  ['{{body.reason != null}}'],
  ['{{first(body.items).id}}'],
  ["{{switch(body.status; 'active'; true; 'locked'; false; false)}}"],
  ["{{length(map(body.permissions; 'name'; 'name'; 'admin,owner')) > 0}}"],
  ["{{get(body; 'user.1.id')}}"],
])('the good answer holds what %s asks for', async (valid) => {
  const communication = JSON.stringify({ url: 'https://x.test', response: { valid, uid: '{{body.account.id}}' } });
  const [ok] = standardSet({ kind: 'basic', communication });
  const { result } = await runDefinition({ communication, mocks: ok?.mocks ?? [] });
  expect(result.verdict).toBe('connected');
});

test.each<[what: string, response: unknown, headers: unknown, body: unknown]>([
  ['a list', { uid: '{{body[1].id}}' }, json, [{ id: 4711 }]],
  [
    'items of a list',
    { uid: '{{body.accounts[].id}}', metadata: { value: '{{first(body.accounts).owner.email}}' } },
    json,
    { accounts: [{ id: 4711, owner: { email: 'ada@acme.example' } }] },
  ],
  ['what map reads', { data: { ids: "{{join(map(body.teams; 'id'); ',')}}" } }, json, { teams: [{ id: 4711 }] }],
  [
    'XML',
    { type: 'xml', valid: "{{body.reply.status[] = 'ok'}}", uid: '{{body.reply.user[].id[]}}' },
    { 'content-type': 'application/xml' },
    '<reply><user><id>4711</id></user><status>ok</status></reply>',
  ],
  ['a text', { type: 'text', valid: "{{body = 'pong'}}" }, { 'content-type': 'text/plain' }, 'pong'],
  [
    'through temp',
    { temp: { who: '{{body.data.user}}' }, valid: '{{temp.who.active}}', uid: '{{temp.who.id}}' },
    json,
    { data: { user: { id: 4711, active: true } } },
  ],
  ['what get reads', { uid: "{{get(body.user; 'id')}}" }, json, { user: { id: 4711 } }],
  [
    'an address for tokens',
    { temp: { at: '{{body.token_endpoint}}' } },
    json,
    { token_endpoint: 'https://acme.example' },
  ],
  ['a name that only looks like a number', { uid: '{{body.account_name}}' }, json, { account_name: 'Ada Lovelace' }],
])('the good answer is written as the definition reads it: %s', async (_what, response, headers, body) => {
  const communication = JSON.stringify({ url: 'https://x.test', response });
  const [ok] = standardSet({ kind: 'basic', communication });
  expect(ok?.mocks).toEqual([{ match: { method: 'GET', url: 'https://x.test*' }, status: 200, headers, body }]);
  const { result } = await runDefinition({ communication, mocks: ok?.mocks ?? [] });
  expect(result.verdict).toBe('connected');
});

test.each<[what: string, response: unknown, message: string | undefined]>([
  ['nothing is known of errors', { uid: '{{body.id}}' }, undefined],
  [
    'errors have a name of their own',
    { valid: '{{if(body.errors, false, true)}}', error: '[{{statusCode}}] {{body.errors[1].message}}' },
    '[200] Invalid key',
  ],
  ['an error is an object', { valid: '{{!body.error}}', error: '{{body.error.text}}' }, 'Invalid key'],
  ['errors are XML', { type: 'xml', valid: '{{body.r.id}}', error: '{{body.r.fault[]}}' }, 'Invalid key'],
])('an error with status 200 is written as the definition reads errors: %s', async (_what, response, message) => {
  const communication = JSON.stringify({ url: 'https://x.test', response });
  const scenario = standardSet({ kind: 'basic', communication }).find(({ name }) => name === '200 with error body');
  const { result } = await runDefinition({ communication, mocks: scenario?.mocks ?? [] });
  expect(result.error?.message).toBe(message);
});

describe('of a connection without a page of consent', () => {
  const definition = {
    kind: 'oauth2',
    communication: JSON.stringify({
      token: {
        url: 'https://{{parameters.tenant}}.x.test/token',
        response: { data: { accessToken: '{{body.access_token}}', expires: '{{addSeconds(now, body.expires_in)}}' } },
      },
      refresh: {
        condition: '{{data.expires < now}}',
        url: 'https://{{connection.tenant}}.x.test/token',
        response: { data: { accessToken: '{{body.access_token}}' } },
      },
    }),
  } as const;
  const set = standardSet(definition);

  test('nobody denies it', () => expect(set.map(({ name }) => name)).not.toContain('consent denied'));

  test('what was typed is stored, so that the token is renewed where it was made', async () => {
    const scenario = set.find(({ name }) => name === 'expired token');
    const { requests, result } = await runDefinition({
      ...definition,
      action: 'verify',
      clock: scenario?.clock ?? 'real',
      connection: { data: scenario?.connection?.data ?? {}, uid: null, metadata: null, expires: null, scope: null },
      mocks: scenario?.mocks ?? [],
    });
    expect(requests.map(({ url }) => url)).toEqual(['https://acme.x.test/token']);
    expect(result.verdict).toBe('connected');
  });
});

test('a code is not told as the reason', async () => {
  const response = { error: { message: '[{{body.error_code}}] {{body.description}}' } };
  const communication = JSON.stringify({ url: 'https://x.test', response });
  const scenario = standardSet({ kind: 'basic', communication }).find(({ name }) => name === 'wrong key 401');
  const { result } = await runDefinition({ communication, mocks: scenario?.mocks ?? [] });
  expect(result.error?.message).toBe('[invalid_key] Invalid key');
});

test('where nothing is asked of a stored token, none expires and none is revoked', () => {
  const communication = JSON.stringify({ token: { url: 'https://x.test', response: { data: { t: '{{body.t}}' } } } });
  const names = standardSet({ kind: 'oauth2', communication }).map(({ name }) => name);
  expect(names).not.toContain('expired token');
  expect(names).not.toContain('revoked token');
});

test('an address that begins with what is stored is one', async () => {
  const definition = {
    kind: 'oauth2',
    communication: JSON.stringify({
      token: { url: 'https://x.test/token', response: { data: { at: '{{body.instance_url}}' } } },
      info: { url: '{{connection.at}}/{{parameters.path}}', response: { uid: '{{body.id}}' } },
    }),
  } as const;
  const scenario = standardSet(definition).find(({ name }) => name === 'expired token');
  const { requests } = await runDefinition({
    ...definition,
    action: 'verify',
    connection: { data: scenario?.connection?.data ?? {}, uid: null, metadata: null, expires: null, scope: null },
    mocks: scenario?.mocks ?? [],
  });
  expect(requests.map(({ url }) => url)).toEqual(['https://acme.example/sample%20path']);
});

test('who was denied gets no token of OAuth 1, should the definition ask for one all the same', async () => {
  const communication = JSON.stringify({
    authorize: { url: 'https://x.test/authorize' },
    accessToken: { url: 'https://x.test/access', response: { data: { token: '{{body.oauth_token}}' } } },
  });
  const scenario = standardSet({ kind: 'oauth1', communication }).find(({ name }) => name === 'consent denied');
  const { result } = await runDefinition({
    kind: 'oauth1',
    communication,
    transport: { kind: 'mock', scenario: scenario ?? { name: '', mocks: [] } },
    mocks: scenario?.mocks ?? [],
  });
  expect(result.verdict).toBe('refused');
});

test('whatever a definition reads, its scenarios are written and read back without a problem, and can be made worse', () => {
  const place = fc
    .tuple(
      fc.constantFrom('body', 'temp', 'headers', 'connection'),
      fc.array(fc.constantFrom('.a', '.`__proto__`', '.constructor', '[]', '[3]', '[-1]', '[99999]', '.errors'), {
        maxLength: 4,
      }),
    )
    .map(([root, steps]) => `${root}${steps.join('')}`);
  const template = fc.oneof(place, expressionText).map((text) => `{{${text}}}`);
  const request = fc.record({
    url: fc.constantFrom('https://x.test/a', '{{connection.a}}/b'),
    response: fc.record({
      type: fc.constantFrom('json', 'xml', 'text', 'urlencoded'),
      valid: fc.oneof(template, fc.record({ condition: template })),
      temp: fc.dictionary(fc.constantFrom('a', '__proto__'), template),
      data: fc.dictionary(fc.constantFrom('a', 'expires', 'constructor'), template),
      uid: template,
      error: template,
    }),
  });
  fc.assert(
    fc.property(fc.constantFrom('basic', 'oauth1', 'oauth2'), request, (kind, definition) => {
      const communication = JSON.stringify(
        kind === 'basic'
          ? definition
          : {
              authorize: definition,
              token: [definition],
              accessToken: definition,
              refresh: definition,
              info: definition,
            },
      );
      const set = standardSet({ kind, communication });
      const { scenarios, problems } = readScenarios(addScenarios('', set));
      expect(problems).toEqual([]);
      expect(scenarios).toHaveLength(set.length);
      for (const mock of set[0]?.mocks ?? []) expect(mutationsOf(mock).length).toBeGreaterThan(8);
    }),
    { numRuns: 100 },
  );
});
