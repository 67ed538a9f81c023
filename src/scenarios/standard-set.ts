import { definitionRequests, type DefinitionTextsOf, type StandardRequest } from './standard-requests.ts';
import { sampleBody, sampleValue } from './sample-body.ts';
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
  const at = Math.max(
    requests.findLastIndex(({ step }) => step !== 'refresh' && step !== 'invalidate'),
    0,
  );
  /** All answers are good until the one that proves the credentials. */
  const until = (bad: Partial<Mock>): readonly Mock[] => {
    const match = matchOf(requests[at]);
    return [...good.slice(0, at).filter((mock) => mock.match.url !== match.url), { match, ...bad }];
  };
  const message = (text: string): Json => bodyOfError(requests[at], text);
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
  const connection = { data: storedBefore(requests) };
  const clock = '2025-03-10T12:00:00.000Z';
  const renewing = requests.find(({ step }) => step === 'refresh');
  const info = requests.findLast(({ step }) => step === 'info');
  const expired = tokenRefused(info, 401, 'invalid_token', 'The token has expired');
  const revoked = tokenRefused(info, 401, 'invalid_token', 'The token was revoked');
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
      // A definition that sees no need to renew the token is told by the account.
      mocks: renewing ? [tokenRefused(renewing, 400, 'invalid_grant', 'The token was revoked'), revoked] : [revoked],
    },
  ];
}

/** When the stored token has ended. */
const end = '2025-03-10T11:00:00.000Z';

/** What an earlier sign-in left, under the names the definition stores it by. */
function storedBefore(requests: readonly StandardRequest[]): Record<string, Json> {
  const kept = requests.filter(({ step }) => step === 'token' || step === 'info').flatMap(({ keeps }) => keeps);
  if (kept.length === 0) return { accessToken: 'demo-expired-token', refreshToken: 'demo-refresh-token' };
  return Object.fromEntries(
    kept.map(({ name, isMoment }) => {
      const sample = isMoment ? end : sampleValue([name]);
      return [name, sample === 'demo-access-token' ? 'demo-expired-token' : sample];
    }),
  );
}

/** As RFC 6749 words it, and in the shape that the definition's own error message reads. */
function tokenRefused(request: StandardRequest | undefined, status: number, error: string, text: string): Mock {
  const own = bodyOfError(request, text) as Readonly<Record<string, Json>>;
  return { match: matchOf(request), status, headers: json, body: { error, error_description: text, ...own } };
}

function goodMock(request: StandardRequest): Mock {
  const { paths, wanted, form } = request;
  const sample = sampleBody([...paths, ...wanted.map(({ path }) => path)]);
  const body = wanted.reduce<Json>(
    (so, { path, value }) => (value === undefined ? so : setAt(so, path, value)),
    sample,
  ) as Record<string, Json>;
  if (Object.keys(body).length === 0) body['id'] = 4711;
  const match = matchOf(request);
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
