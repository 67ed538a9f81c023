import { type Value, type ValueObject } from '../../engine/index.ts';
import type { Communication } from '../directives/communication.ts';
import { type Directive, locationOf } from '../directives/directive.ts';
import type { Evaluation } from '../directives/evaluation.ts';
import { buildRequest } from '../directives/request.ts';
import { evaluateResponseType } from '../directives/response-type.ts';
import { staticFlag } from '../directives/static-flag.ts';
import { evaluateTimeout } from '../directives/timeout.ts';
import { RunCancelled, RunStop } from '../errors/run-stop.ts';
import { transportError } from '../errors/transport-error.ts';
import { decodeBody, decodeText, responseTypes } from '../http/decode-body.ts';
import type { HttpHeader, HttpResponse } from '../http/http-message.ts';
import { sendFollowing } from '../http/send-following.ts';
import type { LoggedReply } from '../log/log-entry.ts';
import { writeLog } from '../log/write-log.ts';
import { reportTransportNotes } from './report-transport-notes.ts';
import type { RunContext } from './run-context.ts';
import type { StepPlan } from './step-plan.ts';

/** A reply as expressions see it. */
export interface Reply {
  readonly status: number;
  readonly variables: { readonly body: Value; readonly headers: ValueObject; readonly statusCode: number };
}

/**
 * The phases `request` and `response`: builds the request, sends it, follows redirects, decodes the reply, and writes the
 * log entry whatever comes of it.
 *
 * @throws RunStop without a usable reply; RunCancelled
 */
export async function exchange(plan: StepPlan, evaluation: Evaluation, context: RunContext): Promise<Reply> {
  const { communication } = plan;
  const { trace } = evaluation;
  const { transport, signal, makeText } = context.ports;
  trace.start('request');
  const built = buildRequest(communication, evaluation, () => makeText?.('boundary') ?? boundary(evaluation));
  const timeoutMs = evaluateTimeout(communication, evaluation, plan.timeout);
  reportTransportNotes(communication, trace);
  trace.report({ kind: 'request', request: built.http, redirect: false });
  trace.end(`${built.http.method} ${built.http.url}`);

  trace.start('response');
  const sent = await sendFollowing(built.http, transport, {
    timeoutMs,
    signal,
    warn: (warning) => trace.report({ kind: 'warning', ...warning }),
    follows: followsBy(communication),
    onRedirect: (response, request) => {
      trace.report({ kind: 'response', response });
      trace.report({ kind: 'request', request, redirect: true });
    },
  });
  if (signal.aborted || (!sent.ok && sent.error.kind === 'aborted')) throw new RunCancelled();
  const write = (reply?: LoggedReply): void => context.log(plan.step, writeLog(built, reply, communication, evaluation));
  if (!sent.ok) {
    trace.report({ kind: 'no-response', failure: sent.error });
    write();
    throw new RunStop(transportError(sent.error, timeoutMs));
  }
  const response = sent.value;
  const decoded = decode(communication, response, evaluation);
  trace.report({ kind: 'response', response, decoded: decoded.body });
  write({ response, body: decoded.body });
  if (decoded.problem !== undefined) throw decoded.problem;
  trace.end(`${response.status}, ${response.body.length} bytes, ${Math.round(response.durationMs)} ms`);
  const { status } = response;
  return { status, variables: { body: decoded.body, headers: headersOf(response.headers), statusCode: status } };
}

/** `followRedirects` rules GET and HEAD, `followAllRedirects` the rest; both have a singular spelling (U14, U37). */
function followsBy(communication: Communication): (method: string) => boolean {
  const simple = staticFlag(communication, ['followRedirects', 'followRedirect'], true);
  const all = staticFlag(communication, ['followAllRedirects', 'followAllRedirect'], true);
  return (method) => (method === 'GET' || method === 'HEAD' ? simple : all);
}

interface Decoded {
  readonly body: Value;
  readonly problem?: RunStop;
}

/** An undecodable body is its text: a problem on success (U4), good enough for the message of an error status (U5). */
function decode(communication: Communication, response: HttpResponse, evaluation: Evaluation): Decoded {
  const { name, directive } = evaluateResponseType(communication, response.status, evaluation);
  const result = decodeBody(response, name);
  if (result.ok) return { body: result.value };
  const body = decodeText(response);
  if (response.status >= 400) return { body };
  const known = (responseTypes as readonly string[]).includes(name);
  const place = directive as Directive | undefined;
  return {
    body,
    problem: new RunStop({
      type: known ? 'DataError' : 'InvalidConfigurationError',
      message: result.error.message,
      cause: known ? 'decode' : 'configuration',
      ...(place === undefined ? {} : { location: locationOf(place) }),
    }),
  };
}

/** Headers as a collection with lower-case names; repeated ones are joined as HTTP allows. */
function headersOf(headers: readonly HttpHeader[]): ValueObject {
  const joined = new Map<string, string>();
  for (const [name, value] of headers) {
    const before = joined.get(name);
    joined.set(name, before === undefined ? value : `${before}, ${value}`);
  }
  return Object.fromEntries(joined);
}

const boundary = ({ env }: Evaluation): string =>
  `----playground${Array.from({ length: 24 }, () => Math.floor(env.random() * 36).toString(36)).join('')}`;
