import { describe, expect, test } from 'vitest';
import {
  answerSimulated,
  type AppPorts,
  asksForConsent,
  consentRequest,
  denyQuery,
  grantQuery,
  openExample,
  run,
  selectedScenario,
  selectScenario,
  setAskConsent,
  start,
  startWithToken,
  tokenFields,
} from '../../../src/app/index.ts';
import { createProject } from '../../../src/project/index.ts';
import { appPorts } from '../../support/app-ports.ts';
import { eventually } from '../../support/eventually.ts';

const state = (ports: AppPorts) => ports.store.get();

/** A mocked run that waits for consent. */
async function asked(example: string, scenario?: string) {
  const ports = appPorts();
  await start(ports);
  await openExample(ports, example);
  if (scenario !== undefined) selectScenario(ports, scenario);
  setAskConsent(ports, true);
  const running = run(ports);
  await eventually(() => expect(state(ports).consent).not.toBeNull());
  const { consent } = state(ports);
  if (consent === null) throw new Error('Nobody asks.');
  return { ports, running, consent };
}

describe('mocked consent that is asked for', () => {
  test('granted goes on, and is written into the scenario', async () => {
    const { ports, running, consent } = await asked('oauth2-code');
    answerSimulated(ports, grantQuery(state(ports), consent), true);
    await running;
    expect(state(ports)).toMatchObject({ consent: null, run: { stale: false, result: { verdict: 'connected' } } });
    expect(selectedScenario(state(ports)).callback).toEqual({ code: 'demo-code' });
  });

  test('denied ends the run, and the next run without asking ends the same', async () => {
    const { ports, running, consent } = await asked('oauth2-code');
    answerSimulated(ports, denyQuery(state(ports), consent), true);
    await running;
    const { error } = state(ports).run?.result ?? {};
    expect(error?.message).toBe('The user denied access.');
    setAskConsent(ports, false);
    await run(ports);
    expect(state(ports).run?.result?.error).toEqual(error);
  });

  test('any query can be returned; a wrong state is kept as it was sent', async () => {
    const { ports, running } = await asked('oauth2-code');
    answerSimulated(ports, { code: 'x', state: 'forged' }, true);
    await running;
    expect(state(ports).run?.result?.error?.message).toBe('OAuth state mismatch.');
    expect(selectedScenario(state(ports)).callback).toEqual({ code: 'x', state: 'forged' });
  });

  test('not kept leaves the scenario alone', async () => {
    const { ports, running, consent } = await asked('oauth2-code');
    const { project } = state(ports);
    answerSimulated(ports, denyQuery(state(ports), consent), false);
    await running;
    expect(state(ports).project).toBe(project);
    answerSimulated(ports, {}, true);
    expect(state(ports).project).toBe(project);
  });

  test('of OAuth 1 is granted with a verifier and denied with the token', async () => {
    const { ports, running, consent } = await asked('oauth1');
    expect(denyQuery(state(ports), consent)).toEqual({ denied: 'demo-request-token' });
    expect(grantQuery(state(ports), consent)).toMatchObject({ oauth_verifier: 'demo-verifier' });
    answerSimulated(ports, grantQuery(state(ports), consent), false);
    await running;
    expect(state(ports).run?.result?.verdict).toBe('connected');
  });

  test('granting overrides a scenario that denies', async () => {
    const { ports, running, consent } = await asked('oauth2-refresh', 'consent denied');
    expect(grantQuery(state(ports), consent)).toEqual({ code: 'mock-code', state: consent.state });
    ports.runs.cancel();
    await running;
  });
});

test('says who is asked for what', async () => {
  const { ports, running, consent } = await asked('oauth2-refresh');
  const { host, client, scopes, parameters } = consentRequest(consent.address, state(ports));
  expect([host, client, scopes]).toEqual([
    'login.ledger.test',
    'demo-client',
    [{ name: 'profile' }, { name: 'invoices' }],
  ]);
  expect(parameters.map(({ name }) => name)).toEqual([
    'client_id',
    'redirect_uri',
    'response_type',
    'scope',
    'access_type',
    'state',
  ]);
  ports.runs.cancel();
  await running;
});

test.each([
  ['nonsense', { host: 'nonsense', scopes: [], parameters: [] }],
  [
    'https://a.test/x?scope=a%2Cb+c',
    { host: 'a.test', scopes: [{ name: 'a', meaning: 'First' }, { name: 'b' }, { name: 'c' }] },
  ],
])('reads %s', (address, expected) => {
  const sections = { communication: '{}', scopes: '{"list":{"a":"First"}}' };
  const project = createProject({ id: 'p', name: 'P', kind: 'oauth2', sections, now: new Date(0) });
  expect(consentRequest(address, { project })).toMatchObject(expected);
});

test.each([
  ['basic', '{"authorize":{}}', false],
  ['oauth2', '{"authorize":{"url":"x"}}', true],
  ['oauth2', '{"token":{}}', false],
  ['oauth1', '{"authorize":{', true],
] as const)('%s with %s asks for consent: %s', (kind, communication, expected) => {
  expect(
    asksForConsent(createProject({ id: 'p', name: 'P', kind, sections: { communication }, now: new Date(0) })),
  ).toBe(expected);
});

test.each([
  ['oauth2', '{}', ['accessToken']],
  ['oauth2', '{"token":{"response":{"data":{"a":"","b":""}}}}', ['a', 'b']],
  ['oauth2', '{"token":[{"response":{"data":{"a":""}}},{"response":{"data":{"a":"","c":""}}}]}', ['a', 'c']],
  ['oauth1', '{"accessToken":{"response":{"data":{"token":""}}},"token":{"response":{"data":{"x":""}}}}', ['token']],
] as const)('%s with %s stores %j', (kind, communication, expected) => {
  expect(
    tokenFields(createProject({ id: 'p', name: 'P', kind, sections: { communication }, now: new Date(0) })),
  ).toEqual(expected);
});

test('a token obtained elsewhere starts one run at info, and only one', async () => {
  const ports = appPorts();
  await start(ports);
  await openExample(ports, 'oauth2-code');
  const steps = () => new Set(state(ports).run?.events.flatMap(({ kind, step }) => (kind === 'request' ? [step] : [])));
  await startWithToken(ports, { accessToken: 'from-elsewhere' });
  expect([...steps()]).toEqual(['info']);
  expect(state(ports).run?.result?.connection?.data).toMatchObject({ accessToken: 'from-elsewhere' });
  await run(ports);
  expect([...steps()]).toEqual(['token', 'info']);
});
