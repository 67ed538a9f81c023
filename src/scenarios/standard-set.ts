import {
  definitionRequests,
  type DefinitionTextsOf,
  sendsToConsent,
  type StandardRequest,
} from './standard-requests.ts';
import { sampleBody, sampleValue } from './sample-body.ts';
import type { BodyPath } from './body-path.ts';
import { setAt } from './set-at.ts';
import { storedBefore } from './stored-before.ts';
import { writtenAs } from './answer-format.ts';
import type { Json, Mock, Scenario } from '../runtime/index.ts';

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
  const refusal = (status: number, text: string, headers: Mock['headers'] = {}): readonly Mock[] => {
    const written = refusedWith(requests[at], text);
    return until({ status, ...written, headers: { ...written.headers, ...headers } });
  };
  const set: Scenario[] = [
    { name: 'ok', outcome: 'success', mocks: good },
    { name: 'wrong key 401', outcome: 'failure', mocks: refusal(401, 'Invalid key') },
    {
      name: '200 with error body',
      outcome: 'failure',
      mocks: until({ status: 200, ...writtenAs(requests[at]?.format.good ?? 'json', errorInSuccess(requests[at])) }),
    },
    { name: 'rate limit 429', outcome: 'failure', mocks: refusal(429, 'Slow down', { 'retry-after': '30' }) },
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
  definition: DefinitionTextsOf,
  requests: readonly StandardRequest[],
  good: readonly Mock[],
): readonly Scenario[] {
  const { kind } = definition;
  // Where nobody is asked, nobody can deny.
  const denied: readonly Scenario[] = sendsToConsent(definition)
    ? [
        {
          name: 'consent denied',
          outcome: 'failure',
          callback:
            kind === 'oauth2'
              ? { error: 'access_denied', error_description: 'The user denied access' }
              : { denied: 'token' },
          // A service gives no token to who was denied, should Make ask for it all the same.
          mocks: requests.map((request, index) =>
            request.step === 'accessToken'
              ? { match: matchOf(request), status: 401, ...refusedWith(request, 'The user denied access') }
              : (good[index] as Mock),
          ),
        },
      ]
    : [];
  if (kind !== 'oauth2') return denied;
  const connection = { data: storedBefore(requests) };
  const clock = '2025-03-10T12:00:00.000Z';
  // Nothing is asked that could tell.
  if (!requests.some(({ step }) => step === 'refresh' || step === 'info')) return denied;
  const renewing = requests.find(({ step }) => step === 'refresh');
  const info = requests.findLast(({ step }) => step === 'info');
  const expired = tokenRefused(info, 401, 'invalid_token', 'The token has expired');
  const revoked = tokenRefused(info, 401, 'invalid_token', 'The token was revoked');
  return [
    ...denied,
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

/** As RFC 6749 words it, and in the shape that the definition's own error message reads. */
function tokenRefused(request: StandardRequest | undefined, status: number, error: string, text: string): Mock {
  const own = bodyOfError(request, text);
  const body: Json = isMembers(own) ? { error, error_description: text, ...own } : own;
  return { match: matchOf(request), status, ...writtenAs(request?.format.bad ?? 'json', body) };
}

const isMembers = (value: Json): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function goodMock(request: StandardRequest): Mock {
  const { paths, wanted, headers, format } = request;
  const sample = sampleBody([...paths, ...wanted.map(({ path }) => path)]);
  const body = wanted.reduce<Json>(
    (so, { path, value }) => (value === undefined ? so : setAt(so, path, value)),
    sample,
  );
  const written = writtenAs(format.good, isEmpty(body) ? nothingAsked[format.good] : body);
  const read = Object.fromEntries(headers.map((name) => [name, String(sampleValue([name]))]));
  return { match: matchOf(request), status: 200, ...written, headers: { ...written.headers, ...read } };
}

const isEmpty = (body: Json): boolean => isMembers(body) && Object.keys(body).length === 0;

/** Bodies of which the definition reads nothing. */
const nothingAsked = { json: { id: 4711 }, form: { id: 4711 }, xml: { response: { id: 4711 } }, text: 'ok' } as const;

function matchOf(request: StandardRequest | undefined): Mock['match'] {
  if (request === undefined) return {};
  const { method, url } = request;
  return { ...(method === undefined ? {} : { method }), ...(url === undefined ? {} : { url }) };
}

const refusedWith = (request: StandardRequest | undefined, text: string): Pick<Mock, 'headers' | 'body'> =>
  writtenAs(request?.format.bad ?? 'json', request?.format.bad === 'text' ? text : bodyOfError(request, text));

/** In the shape that the definition's own error messages read. */
function bodyOfError(request: StandardRequest | undefined, text: string): Json {
  const paths = request?.errorPaths ?? [];
  const [any] = paths;
  if (any === undefined) return request?.format.bad === 'xml' ? { error: { message: text } } : { message: text };
  const nameOf = (path: BodyPath): string => String(path.findLast((step) => typeof step === 'string'));
  const likely = tellsReason.map((names) => paths.find((path) => names.test(nameOf(path))));
  const told = likely.find((path) => path !== undefined) ?? any;
  const codes = paths.filter((path) => path !== told && /code$/i.test(nameOf(path)));
  return codes.reduce((body, path) => setAt(body, path, 'invalid_key'), setAt(sampleBody(paths), told, text));
}

/** The likeliest first. */
const tellsReason = [/message|msg|detail|description|reason|title|text|fault/i, /error(?!.*(?:code|type|id|status)$)/i];

/** As the definition says errors are written, where it looks for them below a name of their own; else as services do. */
function errorInSuccess(request: StandardRequest | undefined): Json {
  const text = 'Invalid key';
  if (request?.format.good === 'text') return text;
  const own = bodyOfError(request, text);
  const knows = request?.errorPaths.some(
    ([name, ...rest]) => (rest.length > 0 || name === 'errors') && /^(?:errors?|faults?)$/i.test(String(name)),
  );
  if (request?.format.good === 'xml') return own;
  return knows === true && isMembers(own) ? { ...own, request_id: 'rq_7f31' } : { error: text, request_id: 'rq_7f31' };
}
