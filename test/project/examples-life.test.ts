import { expect, test } from 'vitest';
import { showProject } from '../../src/app/commands/show-project.ts';
import { run, selectScenario } from '../../src/app/index.ts';
import { examples } from '../../src/project/index.ts';
import type { RunAction, RunResult } from '../../src/runtime/index.ts';
import { appPorts } from '../support/app-ports.ts';

/** Creates a connection with `first`, then does `action` to it with another scenario. */
async function afterwards(
  name: string,
  first: string,
  action: RunAction,
  scenario: string,
): Promise<RunResult | undefined> {
  const example = examples.find((candidate) => candidate.name === name);
  if (example === undefined) throw new Error(`No example ${name}.`);
  const ports = appPorts();
  showProject(ports, {
    project: { ...example.project, selectedScenario: first },
    values: example.values,
    connections: [],
  });
  await run(ports);
  selectScenario(ports, scenario);
  await run(ports, action);
  return ports.store.get().run?.result;
}

test.each([
  ['basic-auth', 'module', { count: 2, first: 'Website' }],
  ['several-domains', 'module', { open: 2 }],
  ['jwt', 'module', { names: ['plan.pdf', 'budget.csv'] }],
  ['login-token', 'module', { next: '2025-03-11T09:00:00Z' }],
  ['oauth2-code', 'module', { names: ['website', 'notes'] }],
  ['oauth2-refresh', 'module', { total: 200.5 }],
  ['oauth1', 'module', { first: 'Kingfisher' }],
  ['make-oauth', 'module', { names: ['Invoices to sheet'] }],
] as const)('%s: the module uses what is stored', async (name, action, output) => {
  const result = await afterwards(name, 'ok', action, 'ok');
  expect(result?.error).toBeNull();
  expect(result?.output).toEqual(output);
});

test.each(
  examples.filter(({ twinOf, project }) => twinOf === undefined && project.kind !== 'basic').map(({ name }) => name),
)('%s: what was created verifies', async (name) => {
  expect(await afterwards(name, 'ok', 'verify', 'ok')).toMatchObject({ verdict: 'connected', error: null });
});

test.each([
  ['oauth2-refresh', 'verify', 'demo-access-token-2', 'demo-refresh-token'],
  ['oauth2-refresh', 'module', 'demo-access-token-2', 'demo-refresh-token'],
  ['oauth2-client-credentials', 'verify', 'demo-access-token-2', undefined],
  ['make-oauth', 'module', 'demo-access-token-2', 'demo-refresh-token-2'],
] as const)('%s: an hour later, %s refreshes first', async (name, action, accessToken, refreshToken) => {
  const result = await afterwards(name, 'ok', action, 'an hour later');
  expect(result?.error).toBeNull();
  expect(result?.connection?.data['accessToken']).toBe(accessToken);
  expect(result?.connection?.data['refreshToken']).toBe(refreshToken);
});

test.each([
  [
    'oauth2-code',
    'verify',
    'revoked token 401',
    'InvalidAccessTokenError',
    'The access token has expired or was revoked.',
  ],
  ['oauth2-refresh', 'verify', 'revoked refresh token 400', 'InvalidAccessTokenError', 'expired or revoked'],
  ['oauth2-refresh', 'module', 'revoked refresh token 400', 'AccountValidationError', 'expired or revoked'],
  ['oauth2-refresh', 'verify', 'expired token 401', 'RuntimeError', 'The access token has expired.'],
  ['oauth2-password', 'verify', 'revoked refresh token 401', 'RuntimeError', 'The refresh token was revoked.'],
  ['oauth1', 'verify', 'revoked token 401', 'InvalidAccessTokenError', 'Invalid or expired token.'],
  ['make-oauth', 'module', 'revoked refresh token 400', 'AccountValidationError', 'The grant was revoked.'],
] as const)('%s, %s, %s: %s', async (name, action, scenario, type, message) => {
  const result = await afterwards(name, 'ok', action, scenario);
  expect(result?.error?.type).toBe(type);
  expect(result?.error?.message).toContain(message);
  expect(result?.connection).not.toBeNull();
});

test.each([
  ['oauth2-code', 'fewer scopes granted', 'repo:read'],
  ['make-oauth', 'missing scope', 'scenarios:read'],
] as const)('%s, %s: the module misses %s', async (name, scenario, scope) => {
  const result = await afterwards(name, scenario, 'module', scenario);
  expect(result?.error).toMatchObject({
    type: 'AccountValidationError',
    message: `The connection is missing required scopes: ${scope}.`,
  });
});

test.each(['oauth2-refresh', 'make-oauth'])('%s: deleting revokes', async (name) => {
  const result = await afterwards(name, 'ok', 'delete', 'ok');
  expect(result).toMatchObject({ verdict: 'connected', connection: null, error: null });
  expect(Object.keys(result?.logs ?? {})).toEqual(['invalidate']);
});
