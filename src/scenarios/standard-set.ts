import { definitionRequests, type DefinitionTextsOf, type StandardRequest } from './standard-requests.ts';
import { sampleBody } from './sample-body.ts';
import { setAt } from './set-at.ts';
import type { Json, Mock, Scenario } from '../runtime/index.ts';

const json = { 'content-type': 'application/json' };

/**
 * The scenarios every connection should be tried with, made from its definition: the good answer holds whatever the
 * definition reads. Answers of a service nobody has asked yet, so bodies are guesses to be replaced by real ones.
 */
export function standardSet(definition: DefinitionTextsOf): readonly Scenario[] {
  const requests = definitionRequests(definition);
  const good = requests.map(goodMock);
  /** All answers are good until the one that proves the credentials. */
  const until = (bad: Partial<Mock>): readonly Mock[] => {
    const at = requests.findLastIndex(({ step }) => step !== 'refresh' && step !== 'invalidate');
    const match = matchOf(requests[Math.max(at, 0)]);
    return [...good.slice(0, Math.max(at, 0)).filter((mock) => mock.match.url !== match.url), { match, ...bad }];
  };
  const message = (text: string): Json => bodyOfError(requests.at(-1), text);
  const set: Scenario[] = [
    { name: 'ok', outcome: 'success', mocks: good },
    {
      name: 'wrong key 401',
      outcome: 'failure',
      mocks: until({ status: 401, headers: json, body: message('Invalid key') }),
    },
    {
      name: '200 with error body',
      outcome: 'failure',
      mocks: until({ status: 200, headers: json, body: { error: 'Invalid key', request_id: 'rq_7f31' } }),
    },
    {
      name: 'rate limit 429',
      outcome: 'failure',
      mocks: until({ status: 429, headers: { ...json, 'retry-after': '30' }, body: message('Slow down') }),
    },
    {
      name: '500 HTML page',
      outcome: 'failure',
      mocks: until({
        status: 500,
        headers: { 'content-type': 'text/html' },
        body: '<html><body><h1>Internal Server Error</h1></body></html>',
      }),
    },
    { name: 'empty 204', mocks: until({ status: 204 }) },
    { name: 'timeout', outcome: 'failure', mocks: until({ networkError: 'ETIMEDOUT' }) },
  ];
  if (definition.kind === 'basic') return set;
  // OAuth 1 comes back with the token it was sent to approve.
  const callback = { oauth_token: 'demo-access-token', oauth_verifier: 'demo-verifier' };
  const signedIn = definition.kind === 'oauth1' ? set.map((scenario) => ({ ...scenario, callback })) : set;
  return [...signedIn, ...signInSet(definition, requests, good)];
}

/** What only a sign-in can come to. */
function signInSet(
  { kind }: DefinitionTextsOf,
  requests: readonly StandardRequest[],
  good: readonly Mock[],
): readonly Scenario[] {
  const denied: Scenario = {
    name: 'consent denied',
    outcome: 'failure',
    callback:
      kind === 'oauth2' ? { error: 'access_denied', error_description: 'The user denied access' } : { denied: 'token' },
    mocks: good,
  };
  if (kind !== 'oauth2') return [denied];
  const stored = { accessToken: 'demo-expired-token', refreshToken: 'demo-refresh-token' };
  const connection = { data: stored, expires: '2025-03-10T11:00:00.000Z' };
  const clock = '2025-03-10T12:00:00.000Z';
  const renewing = requests.find(({ step }) => step === 'refresh');
  const info = requests.findLast(({ step }) => step === 'info');
  const revoked: Mock = {
    match: matchOf(renewing ?? info),
    status: 400,
    headers: json,
    body: { error: 'invalid_grant', error_description: 'The token was revoked' },
  };
  const expired: Mock = {
    match: matchOf(info),
    status: 401,
    headers: json,
    body: { error: 'invalid_token', error_description: 'The token has expired' },
  };
  return [
    denied,
    renewing === undefined
      ? { name: 'expired token', outcome: 'failure', action: 'verify', clock, connection, mocks: [expired] }
      : { name: 'expired token', outcome: 'success', action: 'verify', clock, connection, mocks: good },
    {
      name: 'revoked token',
      outcome: 'failure',
      action: 'verify',
      clock,
      connection,
      mocks: [{ ...revoked, status: renewing ? 400 : 401 }],
    },
  ];
}

function goodMock({ step, paths, form, ...request }: StandardRequest): Mock {
  const body = sampleBody(paths);
  if (Object.keys(body).length === 0) body['id'] = 4711;
  const match = matchOf({ step, paths, form, ...request });
  return form
    ? {
        match,
        status: 200,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams(textsOf(body)).toString(),
      }
    : { match, status: 200, headers: json, body };
}

const textsOf = (body: Readonly<Record<string, Json>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(body).map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)]),
  );

function matchOf(request: StandardRequest | undefined): Mock['match'] {
  if (request === undefined) return {};
  const { method, url } = request;
  return { ...(method === undefined ? {} : { method }), ...(url === undefined ? {} : { url }) };
}

/** In the shape that the definition's own error messages read. */
function bodyOfError(request: StandardRequest | undefined, text: string): Json {
  const paths = request?.errorPaths ?? [];
  if (paths.length === 0) return { message: text };
  const [first] = paths.filter((path) => /message|error|detail|description|reason|title/i.test(path.at(-1) ?? ''));
  const body = sampleBody(paths);
  return setAt(body, first ?? (paths[0] as readonly string[]), text);
}
