import { isCollection, renderText, typeName, type Value, type ValueObject } from '../../engine/index.ts';
import type { Result } from '../../base/result.ts';
import { RunStop } from '../errors/run-stop.ts';
import { buildUrl } from '../http/build-url.ts';
import { encodeBody } from '../http/encode-body.ts';
import { encodeHeaders } from '../http/encode-headers.ts';
import type { HttpRequest } from '../http/http-message.ts';
import type { RequestProblem } from '../http/request-problem.ts';
import { type Communication, directiveOf } from './communication.ts';
import { type DirectiveNode, locationOf, memberOf } from './directive-node.ts';
import { evaluateDirective } from './evaluate-directive.ts';
import type { Evaluation } from './evaluation.ts';
import { mergeInherited } from './merge-inherited.ts';
import { staticFlag } from './static-flag.ts';

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
  const urlDirective = memberOf(communication.own, 'url');
  const url = text(urlDirective);
  const methodDirective = directiveOf(communication, 'method');
  const method = text(methodDirective).trim().toUpperCase() || 'GET';
  if (!/^[!#$%&'*+.^_`|~0-9A-Z-]+$/.test(method)) {
    throw misconfigured({ message: `"${method}" is not a possible method.` }, methodDirective);
  }
  const headers = mergeInherited(communication, 'headers', (name) => name.toLowerCase(), evaluation);
  const qs = mergeInherited(communication, 'qs', (name) => name, evaluation);
  const qsDirective = directiveOf(communication, 'qs');
  if (qs !== undefined && qs !== null && !isCollection(qs)) {
    throw misconfigured({ message: `qs must be an object, but it is a ${typeName(qs)}.` }, qsDirective);
  }
  const query = qs ?? undefined;
  const bodyDirective = method === 'GET' || method === 'HEAD' ? undefined : directiveOf(communication, 'body');
  const body = bodyDirective && evaluateDirective(bodyDirective, evaluation);
  const bodyType = bodyDirective === undefined ? '' : text(directiveOf(communication, 'type'));
  const address = valueOf(
    buildUrl(url, query, isRelative(url) ? text(memberOf(communication.base, 'baseUrl')) : undefined, {
      encodeUrl: staticFlag(communication, ['encodeUrl'], true),
    }),
    urlDirective,
  );
  const encoded = valueOf(encodeBody(body, bodyType, makeBoundary), bodyDirective);
  const sent = valueOf(encodeHeaders(headers, encoded.contentType), directiveOf(communication, 'headers'));
  return {
    http: { method, url: address, headers: sent, body: encoded.body },
    qs: query,
    body: encoded.body.kind === 'none' ? undefined : body,
    bodyType: bodyType || 'json',
  };
}

const isRelative = (url: string): boolean => !/^\s*https?:\/\//i.test(url);

function valueOf<T>(result: Result<T, RequestProblem>, directive: DirectiveNode | undefined): T {
  if (!result.ok) throw misconfigured(result.error, directive);
  return result.value;
}

function misconfigured({ message, advice }: RequestProblem, directive: DirectiveNode | undefined): RunStop {
  return new RunStop({
    type: 'InvalidConfigurationError',
    message,
    cause: 'configuration',
    ...(directive === undefined ? {} : { location: locationOf(directive) }),
    ...(advice === undefined ? {} : { advice }),
  });
}
