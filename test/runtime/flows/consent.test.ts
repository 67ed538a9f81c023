import { describe, expect, test } from 'vitest';
import type { ConsentAnswer, Mock, RunPorts } from '../../../src/runtime/index.ts';
import { runDefinition } from '../../support/run-definition.ts';

const communication = {
  preauthorize: { url: 'https://id.test/client', response: { temp: { id: '{{body.id}}' } } },
  authorize: {
    url: 'https://id.test/authorize',
    qs: { client_id: '{{temp.id}}', redirect_uri: '{{oauth.localRedirectUri}}' },
    response: { temp: { code: '{{query.code}}' } },
  },
  token: { url: 'https://id.test/token', response: { data: { access: '{{body.access}}' } } },
  info: { url: 'https://id.test/me', headers: { authorization: 'Bearer {{data.access}}' } },
};

const mocks: readonly Mock[] = [
  { match: {}, headers: { 'content-type': 'application/json' }, body: { id: 'c', access: 'A' } },
];

/** A live run as far as consent goes, with mocked requests. */
const connect = (answer: RunPorts['askUser'], signal = new AbortController().signal) =>
  runDefinition({
    kind: 'oauth2',
    communication,
    mocks,
    redirectAddress: 'https://playground.test/cb',
    ports: { makeText: () => 's', signal, ...(answer === undefined ? {} : { askUser: answer }) },
  });

test('the question names the address and the state', async () => {
  const asked: unknown[] = [];
  const { result } = await connect(async (question) => {
    asked.push(question);
    return { kind: 'answered', query: { code: 'c', state: 's' } };
  });
  const address = 'https://id.test/authorize?client_id=c&redirect_uri=https%3A%2F%2Fplayground.test%2Fcb&state=s';
  expect(asked).toEqual([{ runId: 'run-1', address, state: 's', simulated: true }]);
  expect(result).toMatchObject({ verdict: 'connected', authorizeUrl: address });
});

test.each<[ConsentAnswer, verdict: string, message: string]>([
  [{ kind: 'closed' }, 'failed', 'The sign-in window was closed before the service sent you back.'],
  [{ kind: 'blocked' }, 'failed', 'The browser did not open the sign-in window.'],
  [{ kind: 'timed-out', afterMs: 600_000 }, 'failed', 'Nobody came back from the service within 10 minutes.'],
  [{ kind: 'answered', query: { code: 'c', state: 'x' } }, 'refused', 'OAuth state mismatch.'],
  [{ kind: 'answered', query: { error: 'access_denied', state: 's' } }, 'refused', 'access_denied'],
])('%j', async (answer, verdict, message) => {
  const { result, events } = await connect(async () => answer);
  expect([result.verdict, result.error?.message, result.connection]).toEqual([verdict, message, null]);
  const consent = events.filter(({ kind }) => kind.startsWith('consent-'));
  expect(consent.map(({ kind, step }) => `${step} ${kind}`)).toEqual([
    'authorize consent-asked',
    'authorize consent-answered',
  ]);
});

test('a run can be cancelled while it waits', async () => {
  const controller = new AbortController();
  const { result } = await connect(() => {
    controller.abort();
    return new Promise(() => undefined);
  }, controller.signal);
  expect(result.verdict).toBe('cancelled');
});

test('the time of the user is no time of the run', async () => {
  let clock = 0;
  const { result } = await runDefinition({
    kind: 'oauth2',
    communication,
    mocks,
    ports: {
      makeText: () => 's',
      elapsed: () => clock++,
      askUser: async () => {
        clock += 50_000;
        return { kind: 'answered', query: { state: 's' } };
      },
    },
  });
  expect(result.durationMs).toBeLessThan(50);
});

describe('a token obtained elsewhere', () => {
  test.each([
    ['oauth2', communication, ['preauthorize', 'authorize', 'token']],
    [
      'oauth1',
      {
        requestToken: { url: 'https://id.test/r' },
        authorize: { url: 'https://id.test/a' },
        accessToken: { url: 'https://id.test/t' },
        info: communication.info,
      },
      ['requestToken', 'authorize', 'accessToken'],
    ],
  ] as const)('starts %s at info', async (kind, definition, leftOut) => {
    const { result, requests, events } = await runDefinition({
      kind,
      communication: definition,
      mocks,
      obtained: { access: 'pasted' },
    });
    expect(requests.map(({ url, headers }) => [url, headers])).toEqual([
      ['https://id.test/me', { authorization: 'Bearer pasted' }],
    ]);
    expect(result).toMatchObject({ verdict: 'connected', connection: { data: { access: 'pasted' } } });
    const skipped = events.filter(({ kind: event, phase }) => event === 'phase-skipped' && phase === 'request');
    expect(skipped.map(({ step }) => step)).toEqual(['connection', ...leftOut]);
  });
});
