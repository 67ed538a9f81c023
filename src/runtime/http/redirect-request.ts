import type { HttpRequest, HttpResponse } from './http-message.ts';

/** Statuses that point elsewhere; 300 and 304 do not. */
const redirects = new Set([301, 302, 303, 307, 308]);

/**
 * The request that a reply asks for instead, or undefined when it is an answer in itself (connections.md U14): 301, 302
 * and 303 turn any method into GET without body and content type, 307 and 308 keep both; `authorization` stays with its
 * host; the new address is taken as it is.
 */
export function redirectRequest(request: HttpRequest, response: HttpResponse): HttpRequest | undefined {
  const location = response.headers.find(([name]) => name === 'location')?.[1];
  if (!redirects.has(response.status) || location === undefined) return undefined;
  const target = resolve(location.trim(), request.url);
  if (target === undefined) return undefined;
  const dropped = new Set<string>();
  if (new URL(target).hostname !== new URL(request.url).hostname) dropped.add('authorization');
  const keepsMethod = response.status >= 307 || request.method === 'GET';
  if (!keepsMethod) dropped.add('content-type');
  return {
    method: keepsMethod ? request.method : 'GET',
    url: target,
    headers: request.headers.filter(([name]) => !dropped.has(name)),
    body: keepsMethod ? request.body : { kind: 'none' },
  };
}

/** An absolute address stays as it is written; only relative ones are resolved. */
function resolve(location: string, base: string): string | undefined {
  if (!URL.canParse(location, base)) return undefined;
  const url = new URL(location, base);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  return (/^https?:\/\//i.test(location) ? location : url.href).replace(/#.*$/s, '');
}
