import type { Value, ValueObject } from '../../engine/index.ts';
import type { Communication } from '../directives/communication.ts';
import { locationOf } from '../directives/directive-node.ts';
import type { Evaluation } from '../directives/evaluation.ts';
import { evaluateResponseType, type ResponseType } from '../directives/response-type.ts';
import { staticFlag } from '../directives/static-flag.ts';
import { RunCancelled, RunStop } from '../errors/run-stop.ts';
import { transportError } from '../errors/transport-error.ts';
import { decodeBody, decodeText, responseTypes } from '../http/decode-body.ts';
import { headersOf } from '../http/headers-of.ts';
import type { HttpResponse } from '../http/http-message.ts';
import { sendFollowing } from '../http/send-following.ts';
import type { LoggedReply } from '../log/log-entry.ts';
import type { PreparedRequest } from './prepare-request.ts';
import { reportHiddenHeaders } from './report-hidden-headers.ts';
import { reportTextBody } from './report-text-body.ts';
import type { RunContext } from './run-context.ts';
import type { StepPlan } from './step-plan.ts';

/** A reply as expressions see it. */
export interface Reply {
  readonly status: number;
  readonly variables: { readonly body: Value; readonly headers: ValueObject; readonly statusCode: number };
}

/**
 * The phase `response`: sends the request, follows redirects, and decodes the reply.
 *
 * @param answered called once whatever comes of it, with the reply if there is one: what the log shows
 * @throws RunStop without a usable reply; RunCancelled
 */
export async function exchange(
  { communication }: StepPlan,
  prepared: PreparedRequest,
  evaluation: Evaluation,
  context: RunContext,
  answered: (reply?: LoggedReply) => void,
): Promise<Reply> {
  const { trace } = evaluation;
  const { transport, signal } = context.ports;
  const { timeoutMs } = prepared;
  trace.start('response');
  const sent = await sendFollowing(prepared.http, transport, {
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
  if (!sent.ok) {
    trace.report({ kind: 'no-response', failure: sent.error });
    answered();
    throw new RunStop(transportError(sent.error, timeoutMs));
  }
  const response = sent.value;
  const { status } = response;
  const known = { headers: headersOf(response.headers), statusCode: status };
  const { body, problem, guessed } = decode(communication, response, {
    ...evaluation,
    scope: { ...evaluation.scope, ...known },
  });
  trace.report({ kind: 'response', response, decoded: body });
  answered({ response, body });
  if (transport.kind === 'fetch') reportHiddenHeaders(communication, known.headers, trace);
  if (guessed === true) reportTextBody(communication, body, response.headers, transport.kind, trace);
  if (problem !== undefined) throw problem;
  const { length } = response.body;
  trace.end(`${status}, ${length === 1 ? '1 byte' : `${length} bytes`}, ${Math.round(response.durationMs)} ms`);
  return { status, variables: { body, ...known } };
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
  /** The content type of the reply decided how it was decoded. */
  readonly guessed?: boolean;
}

/**
 * An undecodable body is its text: a problem on success (U4), good enough for the message of an error status (U5). A
 * `response.type` without a value is such a problem too, so that the log shows the reply all the same.
 */
function decode(communication: Communication, response: HttpResponse, evaluation: Evaluation): Decoded {
  const { problem, ...decoded } = decodeAs(communication, response, evaluation);
  return problem === undefined || response.status >= 400 ? decoded : { ...decoded, problem };
}

function decodeAs(communication: Communication, response: HttpResponse, evaluation: Evaluation): Decoded {
  const type = typeOf(communication, response.status, evaluation);
  if (type instanceof RunStop) return { body: decodeText(response), problem: type };
  const { name, directive } = type;
  const result = decodeBody(response, name);
  if (result.ok) return { body: result.value, guessed: name === 'automatic' };
  const known = (responseTypes as readonly string[]).includes(name);
  const problem = new RunStop({
    type: known ? 'DataError' : 'InvalidConfigurationError',
    message: result.error.message,
    cause: known ? 'decode' : 'configuration',
    advice: known
      ? `${directive === undefined ? 'The content type of the reply' : '`response.type`'} asks for that form. To see the body as it came, set \`response.type\` to text.`
      : `Use one of ${responseTypes.join(', ')}.`,
    ...(directive === undefined ? {} : { location: locationOf(directive) }),
  });
  return { body: decodeText(response), problem };
}

function typeOf(communication: Communication, status: number, evaluation: Evaluation): ResponseType | RunStop {
  try {
    return evaluateResponseType(communication, status, evaluation);
  } catch (stop) {
    if (stop instanceof RunStop) return stop;
    throw stop;
  }
}
