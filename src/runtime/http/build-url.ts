import { fail, ok, type Result } from '../../base/result.ts';
import { isCollection, renderText, type Value, type ValueObject } from '../../engine/index.ts';
import { decodeName } from './decode-name.ts';
import { encodePath, escapeQuery, percentEncode } from './percent-encode.ts';
import { publicUrl } from './public-url.ts';
import type { RequestProblem } from './request-problem.ts';

export interface UrlOptions {
  /** The directive `encodeUrl`: false leaves the path as written. */
  readonly encodeUrl?: boolean;
}

/**
 * The address of a request, from evaluated directives (connections.md §6).
 *
 * @param url the evaluated `url`
 * @param qs the evaluated `qs`: flat; a list repeats its name; null and undefined are left out
 * @param base the evaluated `baseUrl` of a module; connections have none, so a relative URL is a problem there (U13)
 */
export function buildUrl(
  url: string,
  qs: ValueObject | undefined,
  base?: string,
  options: UrlOptions = {},
): Result<string, RequestProblem> {
  const absolute = join(url.trim(), base?.trim());
  if (!absolute.ok) return absolute;
  const { origin, path, query } = split(absolute.value);
  const additions = encodeQuery(qs ?? {});
  if (!additions.ok) return additions;
  const collapsed = path.replace(/\/{2,}/g, '/');
  const encoded = options.encodeUrl === false ? collapsed : encodePath(collapsed);
  const built = origin + (encoded === '/' ? '' : encoded) + mergeQuery(query, additions.value);
  return isUrl(origin, built) ? ok(built) : fail(badUrl(absolute.value));
}

const hasScheme = (url: string): boolean => /^https?:\/\//i.test(url);

function join(url: string, base: string | undefined): Result<string, RequestProblem> {
  if (hasScheme(url)) return ok(url);
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(url)) return fail(badUrl(url));
  if (base === undefined || base === '') {
    return fail({
      message: `Relative URL "${url}" cannot be used here.`,
      advice: 'Write the whole address, beginning with https://. Connections do not inherit the baseUrl of the base.',
    });
  }
  if (!hasScheme(base)) {
    return fail({
      message: `Relative base URL "${base}" cannot be used here.`,
      advice: 'Begin the baseUrl with https://.',
    });
  }
  return ok(`${base}/${url}`);
}

/** The fragment is not sent (U42). */
function split(url: string): { readonly origin: string; readonly path: string; readonly query: string | undefined } {
  const [, origin = '', path = '', query] = /^(https?:\/\/[^/?#]*)([^?#]*)(?:\?([^#]*))?/i.exec(url) ?? [];
  return { origin, path, query };
}

interface QueryPair {
  readonly name: string;
  readonly text: string;
}

function encodeQuery(qs: ValueObject): Result<readonly QueryPair[], RequestProblem> {
  const pairs: QueryPair[] = [];
  for (const [name, value] of Object.entries(qs)) {
    for (const item of Array.isArray(value) ? (value as readonly Value[]) : [value]) {
      if (item === null || item === undefined) continue;
      if (isCollection(item)) {
        return fail({
          message: `The query parameter "${name}" cannot be a collection.`,
          advice: 'Only texts, numbers, booleans, dates and lists of them can stand in qs.',
        });
      }
      pairs.push({ name, text: `${percentEncode(name)}=${percentEncode(renderText(item))}` });
    }
  }
  return ok(pairs);
}

/** The query written in the URL comes first, without the names that `qs` sets (U10). */
function mergeQuery(query: string | undefined, additions: readonly QueryPair[]): string {
  if (additions.length === 0) return query === undefined ? '' : `?${escapeQuery(query)}`;
  const taken = new Set(additions.map(({ name }) => name));
  const written = (query ?? '')
    .split('&')
    .filter((pair) => pair !== '' && !taken.has(decodeName(pair.split('=')[0] as string)));
  return `?${[...written.map(escapeQuery), ...additions.map(({ text }) => text)].join('&')}`;
}

/** A parser would take the path for the host when there is none, so that is checked first. */
function isUrl(origin: string, url: string): boolean {
  return !/:\/\/(?:[^@]*@)?(?::\d*)?$/.test(origin) && URL.canParse(url);
}

function badUrl(url: string): RequestProblem {
  return {
    message: `"${publicUrl(url)}" is not a usable URL.`,
    advice: 'A URL begins with https:// or http:// and a host name. Is an expression in it empty?',
  };
}
