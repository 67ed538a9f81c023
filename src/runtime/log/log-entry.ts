import { isCollection, setMember, type Value, type ValueObject } from '../../engine/index.ts';
import { toStoredValue } from '../connection/stored-value.ts';
import type { BuiltRequest } from '../directives/request.ts';
import { isFile } from '../http/encode-multipart.ts';
import { headersOf } from '../http/headers-of.ts';
import type { HttpResponse } from '../http/http-message.ts';
import type { LogEntry } from '../run-result.ts';

export interface LoggedReply {
  readonly response: HttpResponse;
  /** Decoded. */
  readonly body: Value;
}

/**
 * The log of one request before masking (connections.md §12, U3): the request as built, without its redirects, and the
 * last reply; no `response` when there was none.
 */
export function logEntry({ http, qs, body, bodyType }: BuiltRequest, reply: LoggedReply | undefined): LogEntry {
  const isForm = bodyType === 'urlencoded' || bodyType === 'multipart/form-data';
  const boundary = http.body.kind === 'multipart' ? `; boundary=${http.body.boundary}` : '';
  const request = {
    method: http.method,
    url: http.url,
    headers: headersOf(http.headers.map(([name, value]) => [name, value.replace(boundary, '')])),
    ...(qs === undefined ? {} : { qs: withoutEmpty(qs) }),
    ...(body === undefined ? {} : { body: isForm && isCollection(body) ? withoutEmpty(body) : toStoredValue(body) }),
  };
  if (reply === undefined) return { request };
  const { status, headers } = reply.response;
  return { request, response: { status, headers: headersOf(headers), body: toStoredValue(reply.body) } };
}

/** Queries and forms send neither null nor undefined, in lists neither. */
function withoutEmpty(fields: ValueObject): ValueObject {
  const kept: Record<string, Value> = {};
  for (const [name, value] of Object.entries(fields)) {
    if (isEmpty(value)) continue;
    const items = Array.isArray(value) ? (value as readonly Value[]).filter((item) => !isEmpty(item)) : value;
    setMember(kept, name, toStoredValue(items));
  }
  return kept;
}

/** A file part without a value is not sent either. */
const isEmpty = (value: Value): boolean =>
  value === null || value === undefined || (isFile(value) && (value.value ?? null) === null);
