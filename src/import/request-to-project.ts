import { decodeBase64 } from '../base/base64.ts';
import { decodeUtf8 } from '../base/utf8.ts';
import { starterSections } from '../project/index.ts';
import { findTokens } from '../share/index.ts';
import { Credentials } from './credentials.ts';
import type { ImportedProject } from './imported.ts';
import type { BodySketch, RequestSketch } from './sketch.ts';

/**
 * Makes a connection of one request: what looks like a credential becomes a field of the form and is masked in the log
 * (`log.sanitize`), everything else stays as it is.
 */
export function requestToProject(request: RequestSketch, notes: readonly string[]): ImportedProject {
  const credentials = new Credentials();
  const sanitize: string[] = [];
  const { address, query, user } = splitUrl(request);
  const headers = headersOf(request, user, credentials, sanitize);
  const qs = query.map(([name, value]) => [name, secretOr(name, value, `request.qs.${name}`, credentials, sanitize)]);
  const body = bodyOf(request.body, credentials, sanitize);
  const communication = {
    url: fillVariables(address, credentials),
    ...(request.method === 'GET' ? {} : { method: request.method }),
    ...(headers.length === 0 ? {} : { headers: Object.fromEntries(headers) }),
    ...(qs.length === 0 ? {} : { qs: Object.fromEntries(qs) }),
    ...body,
    response: { error: { message: '[{{statusCode}}] {{ifempty(body.message, body.error)}}' } },
    ...(sanitize.length === 0 ? {} : { log: { sanitize: [...new Set(sanitize)] } }),
  };
  return {
    name: nameOf(address),
    kind: 'basic',
    sections: {
      communication: `${JSON.stringify(communication, null, 2)}\n`,
      parameters: credentials.parametersText(),
      ...(starterSections.basic.scenarios === undefined ? {} : { scenarios: starterSections.basic.scenarios }),
    },
    values: credentials.values(),
    notes,
  };
}

const secretName =
  /^(?:x-)?(?:.*[-_])?(?:api[-_]?key|key|token|secret|password|passwd|pwd|auth|authorization|session(?:id)?|cookie|signature|sig|pin|jwt|bearer|access[-_]?token|client[-_]?secret)$/i;
const secretEnd = /(?:Key|Token|Secret|Password|ApiKey|apikey|Signature)$/;

const looksSecret = (name: string, value: string): boolean =>
  value !== '' && (secretName.test(name) || secretEnd.test(name) || findTokens(value).length > 0);

const read = (name: string): string => `{{parameters.${name}}}`;

function secretOr(name: string, value: string, path: string, credentials: Credentials, sanitize: string[]): string {
  if (!looksSecret(name, value)) return fillVariables(value, credentials);
  sanitize.push(path);
  return read(credentials.take(name, labelOf(name), value));
}

function headersOf(
  { headers }: RequestSketch,
  user: RequestSketch['user'],
  credentials: Credentials,
  sanitize: string[],
): readonly (readonly [string, string])[] {
  const made = headers.map(([name, value]): readonly [string, string] => {
    if (/^(?:proxy-)?authorization$/i.test(name)) {
      sanitize.push(`request.headers.${name.toLowerCase()}`);
      return [name, authorization(value, credentials)];
    }
    return [name, secretOr(name, value, `request.headers.${name.toLowerCase()}`, credentials, sanitize)];
  });
  if (user === undefined || headers.some(([name]) => /^authorization$/i.test(name))) return made;
  sanitize.push('request.headers.authorization');
  return [...made, ['authorization', basic(user[0], user[1], credentials)]];
}

/** The scheme stays, the credential becomes a field. */
function authorization(value: string, credentials: Credentials): string {
  const [, scheme = '', rest = value] = /^([A-Za-z][\w-]*)\s+(.+)$/.exec(value) ?? [];
  if (/^basic$/i.test(scheme) && /^[A-Za-z0-9+/=_-]+$/.test(rest)) {
    const pair = decodeUtf8(decodeBase64(rest));
    const at = pair.indexOf(':');
    if (at >= 0 && !pair.includes('\ufffd')) return basic(pair.slice(0, at), pair.slice(at + 1), credentials);
  }
  const wanted = /^bearer$/i.test(scheme) ? 'accessToken' : 'apiKey';
  const name = credentials.take(wanted, wanted === 'apiKey' ? 'API key' : 'Access token', rest);
  return scheme === '' ? read(name) : `${scheme} ${read(name)}`;
}

/** A lone name or a lone password is a key: many services take it as either half. */
function basic(user: string, password: string, credentials: Credentials): string {
  if (password === '' && user !== '') {
    return `Basic {{base64(parameters.${credentials.take('apiKey', 'API key', user)} + ':')}}`;
  }
  const name = credentials.take('username', 'User name', user, false);
  const secret = credentials.take('password', 'Password', password);
  return `Basic {{base64(parameters.${name} + ':' + parameters.${secret})}}`;
}

function bodyOf(body: BodySketch | undefined, credentials: Credentials, sanitize: string[]): Record<string, unknown> {
  if (body === undefined) return {};
  const pick = (name: string, value: string): string =>
    secretOr(name, value, `request.body.${name}`, credentials, sanitize);
  if (body.kind !== 'text') {
    const type = body.kind === 'form' ? 'urlencoded' : 'multipart/form-data';
    return { type, body: Object.fromEntries(body.fields.map(([name, value]) => [name, pick(name, value)])) };
  }
  try {
    return { body: jsonWithFields(JSON.parse(body.text), [], credentials, sanitize) };
  } catch {
    // No JSON: sent as it is.
    return { type: 'text', body: fillVariables(body.text, credentials) };
  }
}

function jsonWithFields(
  value: unknown,
  path: readonly string[],
  credentials: Credentials,
  sanitize: string[],
): unknown {
  if (path.length > 30) return null;
  if (Array.isArray(value)) {
    return value.map((item, index) => jsonWithFields(item, [...path, `[${index + 1}]`], credentials, sanitize));
  }
  if (typeof value === 'string') {
    const where = `request.body.${path.join('.')}`;
    return secretOr(path.at(-1) ?? '', value, where, credentials, sanitize);
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, jsonWithFields(item, [...path, key], credentials, sanitize)]),
  );
}

/** `$NAME` and `${NAME}` stand for what only the shell of the author knew: a field to fill in. */
function fillVariables(text: string, credentials: Credentials): string {
  return text.replaceAll(/\$\{([A-Za-z_]\w*)\}|\$([A-Z_][A-Z0-9_]+)\b/g, (variable, braced, bare) => {
    const name = String(braced ?? bare);
    const secret = secretName.test(name) || /key|token|secret|password/i.test(name);
    return read(credentials.take(name, labelOf(name), variable, secret));
  });
}

function splitUrl({ url, user }: RequestSketch): {
  readonly address: string;
  readonly query: readonly (readonly [string, string])[];
  readonly user?: RequestSketch['user'];
} {
  const [, scheme = '', login, rest = url] = /^([a-z]+:\/\/)(?:([^/@?#\s]*)@)?(.*)$/is.exec(url) ?? [];
  const [path = '', ...queries] = rest.split('?');
  const query = queries.length === 0 ? [] : [...new URLSearchParams(queries.join('?'))];
  const [name = '', password = ''] = (login ?? '').split(':').map(decoded);
  const found = user ?? (login === undefined ? undefined : ([name, password] as const));
  return { address: scheme + path, query, ...(found === undefined ? {} : { user: found }) };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A lone percent sign; curl takes it as it is.
    return text;
  }
}

const nameOf = (address: string): string =>
  /^https?:\/\/([^/:?#{}$]+)/i
    .exec(address)?.[1]
    ?.replace(/^(?:www|api)\./i, '')
    .slice(0, 100) ?? 'Imported request';

/** `X-Api-Key` → `Api key`. */
function labelOf(name: string): string {
  const words = name
    .replace(/^x[-_]/i, '')
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .split(/[-_\s]+/)
    .join(' ')
    .toLowerCase()
    .replace(/\bapi\b/, 'API')
    .replace(/\bid\b/, 'ID');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
