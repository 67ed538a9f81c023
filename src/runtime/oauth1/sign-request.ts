import { fail, ok, type Result } from '../../base/result.ts';
import { type EvalEnv, FunctionError } from '../../engine/index.ts';
import { bodyBytes } from '../http/body-bytes.ts';
import type { HttpRequest } from '../http/http-message.ts';
import { percentEncode } from '../http/percent-encode.ts';
import type { RequestProblem } from '../http/request-problem.ts';
import type { OAuth1Keys } from './oauth1-keys.ts';
import { hashBody, type Parameter, sign, signatureBase, signatureMethods } from './signature.ts';

export interface SignedRequest {
  readonly http: HttpRequest;
  /** What was added to a form body, for the log. */
  readonly fields: Readonly<Record<string, string>>;
}

/** Where the parameters can be put. */
const transportMethods = ['header', 'query', 'body'];

/** Signs a request and puts the parameters where `transport_method` says (connections.md §2.3, U25; RFC 5849). */
export function signRequest(
  http: HttpRequest,
  keys: OAuth1Keys,
  nonce: string,
  env: EvalEnv,
): Result<SignedRequest, RequestProblem> {
  if (!signatureMethods.includes(keys.signatureMethod)) {
    const message = `Unknown signature method "${keys.signatureMethod}".`;
    return fail({ message, advice: `Use one of ${signatureMethods.join(', ')}.` });
  }
  if (!transportMethods.includes(keys.transportMethod)) {
    const message = `Unknown transport method "${keys.transportMethod}".`;
    return fail({ message, advice: `Use one of ${transportMethods.join(', ')}.` });
  }
  if (keys.transportMethod === 'body' && !(http.method === 'POST' && isForm(http))) {
    return fail({ message: 'OAuth 1 parameters can be sent in the body of a POST form only.' });
  }
  try {
    const protocol = protocolParameters(http, keys, nonce, env);
    const all = [...queryOf(http.url), ...(isForm(http) ? readPairs(textOf(http)) : []), ...protocol];
    const signature = sign(signatureBase(http.method, http.url, all), keys, env);
    return ok(place(http, [...protocol, ['oauth_signature', signature]], keys.transportMethod));
  } catch (error) {
    if (!(error instanceof FunctionError)) throw error;
    return fail({ message: `The request cannot be signed: ${error.message}` });
  }
}

/** Sorted by name; the signature comes last. */
function protocolParameters(http: HttpRequest, keys: OAuth1Keys, nonce: string, env: EvalEnv): readonly Parameter[] {
  const hash = keys.bodyHash === true ? (isForm(http) ? '' : hashBody(bodyBytes(http.body) ?? '', env)) : keys.bodyHash;
  const optional: readonly Parameter[] = [
    ['oauth_body_hash', hash],
    ['oauth_callback', keys.callback],
    ['oauth_token', keys.token],
    ['oauth_verifier', keys.verifier],
  ];
  const parameters: readonly Parameter[] = [
    ...optional.filter(([, value]) => value !== ''),
    ['oauth_consumer_key', keys.consumerKey],
    ['oauth_nonce', nonce],
    ['oauth_signature_method', keys.signatureMethod],
    ['oauth_timestamp', String(Math.floor(env.now().getTime() / 1000))],
    ['oauth_version', '1.0'],
  ];
  return parameters.toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function place(http: HttpRequest, parameters: readonly Parameter[], transport: string): SignedRequest {
  const pairs = parameters.map(([name, value]) => `${name}=${percentEncode(value)}`).join('&');
  switch (transport) {
    case 'query':
      return { http: { ...http, url: `${http.url}${http.url.includes('?') ? '&' : '?'}${pairs}` }, fields: {} };
    case 'body': {
      const text = [textOf(http), pairs].filter((part) => part !== '').join('&');
      return { http: { ...http, body: { kind: 'text', text } }, fields: Object.fromEntries(parameters) };
    }
    default: {
      const value = `OAuth ${parameters.map(([name, text]) => `${name}="${percentEncode(text)}"`).join(',')}`;
      const headers = http.headers.filter(([name]) => name !== 'authorization');
      return { http: { ...http, headers: [...headers, ['authorization', value]] }, fields: {} };
    }
  }
}

const isForm = ({ headers }: HttpRequest): boolean =>
  headers.some(([name, value]) => name === 'content-type' && /^application\/x-www-form-urlencoded\b/i.test(value));

const textOf = ({ body }: HttpRequest): string => (body.kind === 'text' ? body.text : '');

const queryOf = (url: string): readonly Parameter[] => readPairs(/\?([^#]*)/.exec(url)?.[1] ?? '');

// The empty part in front keeps a leading "?", which the platform would take for the start of a query.
const readPairs = (text: string): readonly Parameter[] => [...new URLSearchParams(`&${text}`)];
