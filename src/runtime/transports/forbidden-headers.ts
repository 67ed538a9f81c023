import type { HttpHeader } from '../http/http-message.ts';

/** `user-agent` is no longer in the standard's list, but Chrome sends its own without a word. */
const forbidden: ReadonlySet<string> = new Set([
  'accept-charset',
  'accept-encoding',
  'access-control-request-headers',
  'access-control-request-method',
  'access-control-request-private-network',
  'connection',
  'content-length',
  'cookie',
  'cookie2',
  'date',
  'dnt',
  'expect',
  'host',
  'keep-alive',
  'origin',
  'referer',
  'set-cookie',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'user-agent',
  'via',
]);

/** Whether a page may not set a header; browsers drop it without a word (Fetch standard, forbidden request-header). */
export function isForbiddenHeader([name, value]: HttpHeader): boolean {
  if (forbidden.has(name) || name.startsWith('proxy-') || name.startsWith('sec-')) return true;
  const overridesMethod = ['x-http-method', 'x-http-method-override', 'x-method-override'].includes(name);
  return overridesMethod && value.split(',').some((method) => isForbiddenMethod(method.trim()));
}

/** Methods that no page can send. */
export function isForbiddenMethod(method: string): boolean {
  return ['CONNECT', 'TRACE', 'TRACK'].includes(method.toUpperCase());
}
