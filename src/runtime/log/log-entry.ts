import { isCollection, type Value, type ValueObject } from '../../engine/index.ts';
import type { Communication } from '../directives/communication.ts';
import { itemsOf, memberOf } from '../directives/directive.ts';
import type { BuiltRequest } from '../directives/request.ts';
import type { HttpHeader, HttpResponse } from '../http/http-message.ts';
import type { LogEntry } from '../run-result.ts';

/**
 * The log of one request (connections.md §12, U3): the request as built, redirects left out, and the last reply. Nothing is masked
 * yet.
 */
export function logEntry(
  built: BuiltRequest,
  reply: { readonly response: HttpResponse; readonly body: Value } | undefined,
): LogEntry {
  const { http, qs, body, bodyType } = built;
  const request = {
    method: http.method,
    url: http.url,
    headers: headersIn(http.headers, http.body.kind === 'multipart' ? http.body.boundary : undefined),
    ...(qs === undefined ? {} : { qs: withoutDropped(qs, true) }),
    ...(body === undefined ? {} : { body: withoutDropped(body, dropsNull(bodyType)) }),
  };
  if (reply === undefined) return { request };
  const { response } = reply;
  return { request, response: { status: response.status, headers: headersIn(response.headers), body: reply.body } };
}
