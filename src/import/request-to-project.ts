import { decodeBase64 } from '../base/base64.ts';
import { decodeUtf8 } from '../base/utf8.ts';
import { starterSections } from '../project/index.ts';
import { partHeaders } from './browser-headers.ts';
import { Credentials } from './credentials.ts';
import { fillForeign } from './foreign-text.ts';
import type { ImportedProject } from './imported.ts';
import { pairsToObject } from './pairs-to-object.ts';
import { isSecretName, labelOf, looksSecret } from './secret-name.ts';
import type { BodySketch, RequestSketch } from './sketch.ts';

/**
 * Makes a connection of one request: what looks like a credential becomes a field of the form and is masked in the log
 * (`log.sanitize`), everything else stays as it is.
 */
export function requestToProject(request: RequestSketch, notes: readonly string[]): ImportedProject {
  const credentials = new Credentials();
  const sanitize: string[] = [];
  const { address, query, user } = splitUrl(request);
  const { kept, left } = partHeaders(request.headers);
  const headers = headersOf(kept, user, credentials, sanitize);
  const qs = query.map(
    ([name, value]) => [name, secretOr(name, value, `request.qs.${step(name)}`, credentials, sanitize)] as const,
  );
  const body = bodyOf(request.body, credentials, sanitize);
  const communication = {
    url: filled(address, 'request.url', credentials, sanitize),
    ...(request.method === 'GET' ? {} : { method: request.method }),
    ...(headers.length === 0 ? {} : { headers: joinHeaders(headers) }),
    ...(qs.length === 0 ? {} : { qs: pairsToObject(qs) }),
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
    notes: [
      ...notes,
      ...(left.length === 0
        ? []
        : [`Headers that whoever sends a request adds itself are left out: ${left.join(', ')}.`]),
      ...(losesDigits(request.body)
        ? ['A number of the body has more digits than can be kept: put it in quotes if the service takes that.']
        : []),
    ],
  };
}

/** Whole numbers of JSON that are written otherwise once they were read. */
const losesDigits = (body: BodySketch | undefined): boolean =>
  body?.kind === 'text' &&
  /^\s*[[{]/.test(body.text) &&
  [...body.text.matchAll(/[:[,]\s*(-?\d{16,})\s*(?=[,\]}])/g)].some(
    ([, digits = '0']) => String(Number(digits)) !== digits,
  );

const read = (name: string): string => `{{parameters.${name}}}`;

function secretOr(name: string, value: string, path: string, credentials: Credentials, sanitize: string[]): string {
  if (!looksSecret(name, value)) return filled(value, path, credentials, sanitize);
  sanitize.push(path);
  return read(credentials.take(name, labelOf(name), value));
}

/** A text with fields in it; masked where one of them is secret, whatever its place is called. */
function filled(text: string, path: string, credentials: Credentials, sanitize: string[]): string {
  const made = fillForeign(text, credentials);
  if (credentials.readsSecret(made)) sanitize.push(path);
  return made;
}

/** One step of a path in `log.sanitize`. */
const step = (name: string): string => (/[.`[\]<>]/.test(name) ? `\`${name.replaceAll('`', '')}\`` : name);

/** Headers of one name, whatever their case, are sent as one (connections.md §6). */
function joinHeaders(headers: readonly (readonly [string, string])[]): Readonly<Record<string, unknown>> {
  const first = (name: string): string =>
    headers.find(([other]) => other.toLowerCase() === name.toLowerCase())?.[0] ?? name;
  return pairsToObject(headers.map(([name, value]) => [first(name), value]));
}

function headersOf(
  headers: RequestSketch['headers'],
  user: RequestSketch['user'],
  credentials: Credentials,
  sanitize: string[],
): readonly (readonly [string, string])[] {
  const made = headers.map(([name, value]): readonly [string, string] => {
    if (/^(?:proxy-)?authorization$/i.test(name)) {
      sanitize.push(`request.headers.${step(name.toLowerCase())}`);
      return [name, authorization(value, credentials)];
    }
    return [name, secretOr(name, value, `request.headers.${step(name.toLowerCase())}`, credentials, sanitize)];
  });
  if (user === undefined || headers.some(([name]) => /^authorization$/i.test(name))) return made;
  sanitize.push('request.headers.authorization');
  return [...made, ['authorization', basic(user[0], user[1], credentials)]];
}

/** The scheme stays, the credential becomes a field. */
function authorization(value: string, credentials: Credentials): string {
  const isBare = /^bearer$/i.test(value.trim());
  const [, scheme = '', rest = value] = isBare
    ? ['', value.trim(), '']
    : (/^([A-Za-z][\w-]*)\s+(.+)$/.exec(value) ?? []);
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
  if (user === '' && password !== '') {
    return `Basic {{base64(':' + parameters.${credentials.take('apiKey', 'API key', password)})}}`;
  }
  const name = credentials.take('username', 'User name', user, false);
  const secret = credentials.take('password', 'Password', password);
  return `Basic {{base64(parameters.${name} + ':' + parameters.${secret})}}`;
}

function bodyOf(body: BodySketch | undefined, credentials: Credentials, sanitize: string[]): Record<string, unknown> {
  if (body === undefined) return {};
  const pick = (name: string, value: string): string =>
    secretOr(name, value, `request.body.${step(name)}`, credentials, sanitize);
  if (body.kind !== 'text') {
    const type = body.kind === 'form' ? 'urlencoded' : 'multipart/form-data';
    return { type, body: pairsToObject(body.fields.map(([name, value]) => [name, pick(name, value)] as const)) };
  }
  try {
    return { body: jsonWithFields(JSON.parse(body.text), [], credentials, sanitize) };
  } catch {
    // No JSON: sent as it is.
    return { type: 'text', body: filled(body.text, 'request.body', credentials, sanitize) };
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
    return secretOr(nameOfValue(path), value, sanitizePath(path), credentials, sanitize);
  }
  if (typeof value === 'number' && isSecretName(nameOfValue(path)) && looksSecret(nameOfValue(path), String(value))) {
    sanitize.push(sanitizePath(path));
    const name = nameOfValue(path);
    return `{{parseNumber(parameters.${credentials.take(name, labelOf(name), String(value))})}}`;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      fillForeign(key, credentials),
      jsonWithFields(item, [...path, key], credentials, sanitize),
    ]),
  );
}

/** Of an item of a list, the name of the list. */
const nameOfValue = (path: readonly string[]): string => path.findLast((part) => !part.startsWith('[')) ?? '';

const sanitizePath = (path: readonly string[]): string =>
  ['request.body', ...path.map((part) => (/^\[\d+\]$/.test(part) ? part : step(part)))].join('.');

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
