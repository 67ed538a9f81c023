import { describe, expect, test } from 'vitest';
import { showProject } from '../../src/app/commands/show-project.ts';
import { findProblems } from '../../src/app/find-problems.ts';
import { createProject, run, selectedScenario, setValue, verdictOf } from '../../src/app/index.ts';
import { exampleGroups, examples, readScenarios, starterSections } from '../../src/project/index.ts';
import { checkExpectation } from '../../src/scenarios/index.ts';
import { readJson, toJson } from '../../src/source/index.ts';
import cases from '../cases/connections.json' with { type: 'json' };
import { appPorts } from '../support/app-ports.ts';

/** How each scenario of each example must end, and what its user reads then. */
const verdicts = [
  ['api-key', 'ok', 'connected', null],
  ['api-key', 'wrong key 401', 'refused', 'No such key'],
  ['api-key', '200 with error', 'false-success', null],
  ['api-key', '200 with code', 'refused', 'Key revoked'],
  ['api-key', 'rate limit 429', 'refused', 'Slow down, please'],
  ['api-key', 'HTML error page 500', 'refused', '[500] Internal Server Error'],
  ['api-key', 'empty reply 204', 'connected', null],
  ['api-key', 'timeout', 'failed', 'The request timed out after 40000 ms.'],
  ['key-in-query', 'ok', 'connected', null],
  ['key-in-query', 'unknown key', 'refused', 'Unknown key.'],
  ['key-in-query', 'unknown key, no reason', 'refused', 'The key was not accepted.'],
  ['key-in-query', 'quota used up 429', 'refused', '[429] 1000 calls a day are used up.'],
  ['key-in-query', 'gateway page 502', 'refused', '[502] The service gave no reason.'],
  ['basic-auth', 'ok', 'connected', null],
  ['basic-auth', 'wrong password 401', 'refused', 'Wrong user name or password.'],
  ['basic-auth', '200 with an error body', 'refused', 'Account suspended'],
  ['basic-auth', '500 HTML page', 'refused', '[500] The service gave no reason.'],
  ['basic-auth', 'service unreachable', 'failed', 'The service could not be reached (ECONNREFUSED).'],
  ['bearer', 'ok', 'connected', null],
  ['bearer', 'wrong token 401', 'refused', 'The access token was not accepted. Create a new one in Acme, Settings.'],
  ['bearer', 'not allowed 403', 'refused', '[403] This token may not read profiles.'],
  ['bearer', '200 without a user', 'refused', 'The token belongs to no user.'],
  ['bearer', 'service unreachable', 'failed', 'The service could not be reached (ENOTFOUND).'],
  ['custom-scheme', 'ok', 'connected', null],
  ['custom-scheme', 'wrong secret 403', 'refused', '[403] Unknown key.; Check id and secret.'],
  ['custom-scheme', 'account being set up 202', 'refused', '[202] The account is not ready yet.'],
  ['custom-scheme', 'HTML error page 503', 'refused', '[503] The service gave no reason.'],
  ['several-domains', 'ok', 'connected', null],
  ['several-domains', 'no such account 404', 'refused', 'There is no account acme in this region.'],
  ['several-domains', 'wrong key 401', 'refused', '[401] The key is not known here.'],
  ['several-domains', '200 with a login page', 'refused', '[200] The service gave no reason.'],
  ['make-api-token', 'ok', 'connected', null],
  [
    'make-api-token',
    'wrong token 401',
    'refused',
    'The token was not accepted. Is it from this zone, and has it the scope user:read?',
  ],
  ['make-api-token', 'missing scope 403', 'refused', '[403] The scope user:read is missing.'],
  [
    'make-api-token',
    'rate limit 429',
    'refused',
    '[429] Requests limit for organization exceeded, please try again later.',
  ],
  ['digest', 'ok', 'connected', null],
  ['digest', 'wrong password 401', 'refused', '[401] Wrong user name or password.'],
  ['digest', 'clock differs too much 401', 'refused', '[401] The nonce is not of today.'],
  ['digest', '200 but locked', 'refused', '[200] Too many attempts.'],
  ['jwt', 'ok', 'connected', null],
  ['jwt', 'invalid assertion 400', 'refused', '[400] Invalid JWT signature.'],
  ['jwt', '200 without a token', 'refused', '[200] temporarily_unavailable'],
  ['jwt', 'timeout', 'failed', 'The request timed out after 40000 ms.'],
  ['login-token', 'ok', 'connected', null],
  ['login-token', 'wrong password, 200', 'refused', 'Wrong email or password.'],
  ['login-token', 'locked account, 200', 'refused', 'The account is locked for ten minutes.'],
  ['login-token', 'HTML error page 500', 'refused', '[500] The service gave no reason.'],
  ['login-token', 'timeout', 'failed', 'The request timed out after 40000 ms.'],
  ['oauth2-code', 'ok', 'connected', null],
  ['oauth2-code', 'consent denied', 'refused', 'The user denied access.'],
  ['oauth2-code', 'wrong state', 'refused', 'OAuth state mismatch.'],
  ['oauth2-code', 'wrong client secret 401', 'refused', '[401] The client secret is wrong.'],
  ['oauth2-code', 'expired code, 200', 'refused', 'The code has expired.'],
  ['oauth2-code', 'fewer scopes granted', 'connected', null],
  ['oauth2-code', 'missing scope 403', 'refused', '[403] The scope user:read is missing.'],
  [
    'oauth2-code',
    'revoked token 401',
    'refused',
    'The access token has expired or was revoked. Reauthorize the connection.',
  ],
  [
    'oauth2-code',
    'expired token 401',
    'refused',
    'The access token has expired or was revoked. Reauthorize the connection.',
  ],
  ['oauth2-refresh', 'ok', 'connected', null],
  ['oauth2-refresh', 'an hour later', 'connected', null],
  ['oauth2-refresh', 'consent denied', 'refused', '[access_denied] The user denied access.'],
  ['oauth2-refresh', 'wrong client secret 401', 'refused', '[401] Client authentication failed.'],
  ['oauth2-refresh', 'expired token 401', 'refused', '[401] The access token has expired.'],
  ['oauth2-refresh', 'revoked refresh token 400', 'refused', '[400] Token has been expired or revoked.'],
  ['oauth2-refresh', 'missing scope 403', 'refused', '[403] The scope profile is missing.'],
  ['oauth2-refresh', 'verify after an hour', 'connected', null],
  ['oauth2-refresh', 'module with a revoked refresh token', 'refused', '[400] Token has been expired or revoked.'],
  ['oauth2-pkce', 'ok', 'connected', null],
  ['oauth2-pkce', 'consent denied', 'refused', '[access_denied] The user closed the page.'],
  ['oauth2-pkce', 'wrong verifier 400', 'refused', '[400] The code verifier does not match.'],
  ['oauth2-pkce', 'unknown client 401', 'refused', '[401] invalid_client'],
  ['oauth2-pkce', 'expired token 401', 'refused', '[401] The token expired.'],
  ['oauth2-pkce', 'missing scope 403', 'refused', '[403] The scope openid is missing.'],
  ['oauth2-pkce', 'revoked token 401', 'refused', '[401] The token was revoked.'],
  ['oauth2-pkce', 'wrong client secret 401', 'refused', '[401] This client needs its secret.'],
  ['oauth2-client-credentials', 'ok', 'connected', null],
  ['oauth2-client-credentials', 'an hour later', 'connected', null],
  ['oauth2-client-credentials', 'wrong client secret 401', 'refused', '[401] Client id or secret is wrong.'],
  ['oauth2-client-credentials', 'scope not allowed 400', 'refused', '[400] invalid_scope'],
  ['oauth2-client-credentials', 'expired token 401', 'refused', '[401] The token expired at 12:04.'],
  ['oauth2-client-credentials', 'missing scope 403', 'refused', '[403] The scope company.read is missing.'],
  ['oauth2-client-credentials', 'revoked token 401', 'refused', '[401] The token was revoked.'],
  ['oauth2-password', 'ok', 'connected', null],
  ['oauth2-password', 'wrong password 400', 'refused', 'Wrong user name or password.'],
  ['oauth2-password', 'wrong client secret 401', 'refused', '[401] The client is not known.'],
  ['oauth2-password', 'expired token 401', 'refused', '[401] The token has expired.'],
  ['oauth2-password', 'revoked refresh token 401', 'refused', '[401] The refresh token was revoked.'],
  ['oauth2-password', 'missing scope 403', 'refused', '[403] Guests may not use the API.'],
  ['oauth1', 'ok', 'connected', null],
  ['oauth1', 'consent denied', 'refused', 'Access was denied.'],
  ['oauth1', 'wrong consumer secret 401', 'refused', '[401] Failed to validate signature'],
  ['oauth1', 'expired request token 401', 'refused', '[401] Request token expired'],
  ['oauth1', 'revoked token 401', 'refused', 'Invalid or expired token.'],
  ['oauth1', 'read-only app 403', 'refused', '[403] This application may not read accounts.'],
  ['oauth1', 'verify', 'connected', null],
  ['make-oauth', 'ok', 'connected', null],
  ['make-oauth', 'an hour later', 'connected', null],
  ['make-oauth', 'consent denied', 'refused', '[access_denied] The resource owner denied the request.'],
  ['make-oauth', 'wrong client secret 401', 'refused', '[401] Client authentication failed.'],
  ['make-oauth', 'expired token 401', 'refused', '[401] The access token expired.'],
  ['make-oauth', 'revoked refresh token 400', 'refused', '[400] The grant was revoked.'],
  ['make-oauth', 'missing scope', 'connected', null],
] as const;

/** Examples as they should be. Their broken copies have tests of their own. */
const sound = examples.filter(({ twinOf }) => twinOf === undefined);

test.each(verdicts)('%s, %s: %s', async (name, scenario, verdict, message) => {
  const example = examples.find((candidate) => candidate.name === name);
  if (example === undefined) throw new Error(`No example ${name}.`);
  const ports = appPorts();
  const project = { ...example.project, selectedScenario: scenario };
  showProject(ports, { project, values: example.values, connections: [] });
  const chosen = selectedScenario(ports.store.get());
  const action = chosen.action ?? 'create';
  const outcome = await run(ports, action);
  const state = ports.store.get();
  if (outcome.kind !== 'finished') throw new Error(`The run ended as ${outcome.kind}.`);
  const { result } = outcome;
  expect(checkExpectation({ scenario: chosen, action, events: state.run?.events ?? [], result }) ?? []).toEqual([]);
  expect(state.run && verdictOf(state.run, state.scenarios)).toBe(verdict);
  expect(state.run?.result?.error?.message ?? null).toBe(message);
});

describe.each(sound)('$name', ({ name, project, values }) => {
  test('every scenario is in the table above', () => {
    const names = readScenarios(project.sections.scenarios ?? '').scenarios.map((scenario) => scenario.name);
    expect(verdicts.filter(([example]) => example === name).map(([, scenario]) => scenario)).toEqual(names);
  });

  test('has no mistakes', () => {
    const { problems, parameters } = findProblems(project);
    // The documented one has no label.
    const remarks = name === 'api-key' ? ['missing-metadata'] : [];
    expect(problems.map(({ code }) => code)).toEqual(remarks);
    const needed = parameters.filter(({ required }) => required).map((parameter) => parameter.name);
    expect(Object.keys(values)).toEqual(expect.arrayContaining(needed));
  });

  test('logs no secret', async () => {
    const ports = appPorts();
    showProject(ports, { project, values, connections: [] });
    await run(ports);
    const { result } = ports.store.get().run ?? {};
    const logs = JSON.stringify(result?.logs);
    expect(logs).toContain('***');
    for (const text of secretsIn(project.sections.common ?? '{}', values)) expect(logs).not.toContain(text);
  });
});

/** Made-up secrets are all recognised by their beginning. */
function secretsIn(common: string, values: Readonly<Record<string, unknown>>): readonly string[] {
  const { root } = readJson(common);
  const shared = root === undefined ? {} : (toJson(root) as Record<string, unknown>);
  const texts = Object.entries({ ...shared, ...values }).filter(([key]) => /secret|password|key$|token/i.test(key));
  return [...texts.map(([, value]) => String(value)), 'demo-access', 'demo-refresh', 'demo-session'].filter(
    (text) => text !== 'demo-consumer',
  );
}

test('every example has a name of its own, a title, a sentence and a group', () => {
  expect(new Set(examples.map(({ name }) => name)).size).toBe(examples.length);
  const groups = exampleGroups.map((group) => group.name);
  for (const { title, summary, group, project } of examples) {
    expect(title).toMatch(/^[A-Z]/);
    expect(summary).toMatch(/^[A-Z].*\.$/);
    expect(groups).toContain(group);
    expect(project.example).toBeDefined();
  }
  expect(new Set(examples.map(({ group }) => group))).toEqual(new Set(groups));
});

test('the first example is the documented one', () => {
  const documented = cases.find(({ id }) => id === 'basic-001');
  const { root } = readJson(examples[0]?.project.sections.communication ?? '');
  expect(root && toJson(root)).toEqual(documented?.communication);
});

test.each(['basic', 'oauth2', 'oauth1'] as const)('what a new %s project begins with connects', async (kind) => {
  const ports = appPorts();
  await createProject(ports, kind);
  if (kind === 'basic') setValue(ports, 'apiKey', 'demo-key');
  await run(ports);
  const { result } = ports.store.get().run ?? {};
  expect(result?.error).toBeNull();
  expect(result?.verdict).toBe('connected');
  expect(result?.connection?.metadata).toEqual({ type: 'text', value: expect.stringMatching(/^[A-Z]/) });
});

test.each(Object.entries(starterSections))('what a new %s project begins with has no mistakes', (kind, sections) => {
  const [example] = examples;
  if (example === undefined) throw new Error('There are no examples.');
  const { problems, scenarios } = findProblems({ ...example.project, kind: kind as 'basic', sections });
  expect(problems.filter(({ severity }) => severity !== 'hint')).toEqual([]);
  expect(scenarios[0]?.name).toBe('ok');
  expect(scenarios.some(({ outcome }) => outcome === 'failure')).toBe(true);
});
