import { renderText, type Value, type ValueObject } from '../../engine/index.ts';
import { encodeBody } from '../http/encode-body.ts';
import { encodeHeaders } from '../http/encode-headers.ts';
import type { HttpRequest } from '../http/http-message.ts';
import { evaluateAddress } from './address.ts';
import { type Communication, directiveOf } from './communication.ts';
import { configurationStop, usable } from './configuration-stop.ts';
import { type DirectiveNode, memberOf } from './directive-node.ts';
import { evaluateDirective } from './evaluate-directive.ts';
import type { Evaluation } from './evaluation.ts';
import { mergeInherited } from './merge-inherited.ts';

/** A request, and the evaluated directives it was made from as the log shows them. */
export interface BuiltRequest {
  readonly http: HttpRequest;
  /** Undefined when there is no `qs`. */
  readonly qs: ValueObject | undefined;
  /** The evaluated `body` before encoding; undefined when none is sent. */
  readonly body: Value;
  /** The evaluated `type`; empty when it was not needed. */
  readonly bodyType: string;
}

/** Whether there is anything to send: without a `url` a step only evaluates (connections.md §4). */
export function hasRequest(communication: Communication): boolean {
  const url = memberOf(communication.own, 'url');
  return url !== undefined && url.node.kind !== 'null' && !(url.node.kind === 'string' && url.node.value === '');
}

/**
 * The request of a step (connections.md §5–§7).
 *
 * @param makeBoundary called only for multipart bodies
 * @throws RunStop when a directive has no usable value
 */
export function buildRequest(
  communication: Communication,
  evaluation: Evaluation,
  makeBoundary: () => string,
): BuiltRequest {
  const text = (directive: DirectiveNode | undefined): string =>
    directive === undefined ? '' : renderText(evaluateDirective(directive, evaluation));
  const { url, qs } = evaluateAddress(communication, evaluation);
  const methodDirective = directiveOf(communication, 'method');
  const method = text(methodDirective).trim().toUpperCase() || 'GET';
  if (!/^[!#$%&'*+.^_`|~0-9A-Z-]+$/.test(method)) {
    throw configurationStop({ message: `"${method}" is not a possible method.` }, methodDirective);
  }
  const headers = mergeInherited(communication, 'headers', (name) => name.toLowerCase(), evaluation);
  const bodyDirective = method === 'GET' || method === 'HEAD' ? undefined : directiveOf(communication, 'body');
  const body = bodyDirective && evaluateDirective(bodyDirective, evaluation);
  const bodyType = bodyDirective === undefined ? '' : text(directiveOf(communication, 'type'));
  const encoded = usable(encodeBody(body, bodyType, makeBoundary), bodyDirective);
  const sent = usable(encodeHeaders(headers, encoded.contentType), directiveOf(communication, 'headers'));
  return {
    http: { method, url, headers: sent, body: encoded.body },
    qs,
    body: encoded.body.kind === 'none' ? undefined : body,
    bodyType: bodyType || 'json',
  };
}
