import { expect, test } from 'vitest';
import { createProject, type ConnectionKind } from '../../src/project/index.ts';
import type { Mock } from '../../src/runtime/index.ts';
import { reviewAsMarkdown, reviewOf } from '../../src/scenarios/index.ts';
import { runDefinition } from '../support/run-definition.ts';

const none = { texts: [] };

function review(
  kind: ConnectionKind,
  communication: unknown,
  parameters: unknown = [{ name: 'key', type: 'password' }],
) {
  const sections = {
    communication: JSON.stringify(communication, null, 2),
    parameters: JSON.stringify(parameters, null, 2),
  };
  const project = createProject({ id: 'p', name: 'App', kind, sections, now: new Date(0) });
  const items = reviewOf({ project, runs: [], taint: none });
  const textAt = ({ place }: (typeof items)[number]): string | undefined =>
    place && (sections as Readonly<Record<string, string>>)[place.section]?.slice(place.range.start, place.range.end);
  return { items, seen: Object.fromEntries(items.map((item) => [item.rule, [item.state, textAt(item)]])) };
}

const good = {
  url: 'https://x.test/me',
  headers: { authorization: 'Bearer {{parameters.key}}' },
  response: {
    valid: '{{body.id}}',
    error: { message: '[{{statusCode}}] {{body.message}}' },
    metadata: { type: 'text', value: '{{body.name}}' },
  },
  log: { sanitize: ['request.headers.authorization'] },
};

test('a rule that holds leads to what was looked at', () => {
  expect(review('basic', good).seen).toMatchObject({
    sanitize: ['unknown', expect.stringContaining('request.headers.authorization')],
    check: ['unknown', '"{{body.id}}"'],
    messages: ['pass', expect.stringContaining('[{{statusCode}}]')],
    https: ['pass', '"https://x.test/me"'],
    label: ['pass', '"{{body.name}}"'],
    names: ['pass', expect.stringContaining('"key"')],
  });
});

test('a secret in a collection has to be masked too', () => {
  const { log: _, ...open } = { ...good, headers: { 'x-key': '{{parameters.account.key}}' } };
  const account = { name: 'account', type: 'collection', spec: [{ name: 'key', type: 'password' }] };
  expect(review('basic', open, [account]).seen).toMatchObject({ sanitize: ['fail', '"https://x.test/me"'] });
});

test('a rule that is broken leads to the place', () => {
  const bad = {
    url: 'http://x.test',
    qs: { k: '{{parameters.key}}' },
    response: { error: { message: 'No: {{body}}' } },
  };
  expect(review('basic', bad, [{ name: 'key', type: 'password' }, { name: 'accountName' }]).seen).toMatchObject({
    sanitize: ['fail', '"http://x.test"'],
    check: ['unknown', '"http://x.test"'],
    messages: ['fail', '"No: {{body}}"'],
    https: ['fail', '"http://x.test"'],
    label: ['fail', '"http://x.test"'],
    names: ['fail', expect.stringContaining('accountName')],
  });
});

test('the page of consent has no log and no error message of its own; the account is asked for by info', () => {
  const { seen } = review('oauth2', {
    authorize: { url: 'https://x.test/authorize', qs: { client_id: '{{common.clientId}}' } },
    token: { ...good, url: 'https://x.test/token', body: { secret: '{{common.clientSecret}}' } },
    info: { ...good, response: { error: good.response.error } },
    invalidate: { ...good, url: 'https://x.test/revoke' },
  });
  expect(seen).toMatchObject({ messages: ['pass', expect.anything()], check: ['unknown', '"https://x.test/me"'] });
  expect(seen['sanitize']?.[0]).toBe('unknown');
});

test.each<[what: string, mock: Omit<Mock, 'match'>, state: string]>([
  ['a wrong key that is refused', { status: 401 }, 'pass'],
  ['an error with status 200 that is refused', { status: 200, body: { error: 'no' } }, 'pass'],
  ['a busy service', { status: 429 }, 'fail'],
  ['a broken service', { status: 500 }, 'fail'],
  ['a service that does not answer', { networkError: 'ETIMEDOUT' }, 'fail'],
])('that a wrong key is refused is proved by no less: %s', async (_what, mock, state) => {
  const scenario = { name: 'bad', outcome: 'failure', mocks: [{ match: {}, ...mock }] } as const;
  const { result, events } = await runDefinition({ communication: good, mocks: scenario.mocks });
  const sections = { communication: JSON.stringify(good) };
  const project = createProject({ id: 'p', name: 'App', kind: 'basic', sections, now: new Date(0) });
  const items = reviewOf({ project, runs: [{ scenario, action: 'create', result, events }], taint: none });
  expect(items.find(({ rule }) => rule === 'check')?.state).toBe(state);
});

test('a token that is sent or handed out has to be masked as a typed secret has', () => {
  const { log: _, ...open } = good;
  const bearer = { ...open, headers: { authorization: 'Bearer {{connection.accessToken}}' } };
  const token = { ...open, url: 'https://x.test/token', response: { data: { t: '{{body.access_token}}' } } };
  const sanitized = { ...good, url: 'https://x.test/a' };
  expect(review('oauth2', { token: sanitized, info: bearer }, []).seen).toMatchObject({
    sanitize: ['fail', '"https://x.test/me"'],
  });
  expect(review('oauth2', { token, info: sanitized }, []).seen).toMatchObject({
    sanitize: ['fail', '"https://x.test/token"'],
  });
});

test('a label that Make does not read is none', () => {
  const { metadata: _, ...response } = good.response;
  const { seen } = review('oauth2', { token: good, info: { ...good, response } });
  expect(seen).toMatchObject({ label: ['fail', '"https://x.test/me"'] });
});

test('markdown links every rule, says where one is broken, and hides secrets', () => {
  const { items } = review('basic', { ...good, url: 'http://x.test' });
  const leaking = items.map((item) => ({ ...item, reason: `${item.reason} secret-1 <b>` }));
  const text = reviewAsMarkdown('App', leaking, {
    texts: [{ text: 'secret-1', origin: 'parameters.key', form: 'as it is' }],
  });
  expect(text.match(/^- \[[ x]\] \[.+\]\(https:\/\/developers\.make\.com\/.+\)/gm)).toHaveLength(6);
  expect(text).toContain('[Error messages show the status: \\[status\\] message.]');
  expect(text).toContain('(communication, line 2)');
  expect(text).not.toContain('secret-1');
  expect(text).toContain('\\<b>');
});
