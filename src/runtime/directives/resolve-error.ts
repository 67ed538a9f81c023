import { renderText } from '../../engine/index.ts';
import { defaultErrorType, isErrorType } from '../errors/error-types.ts';
import { reasonPhrase } from '../errors/reason-phrase.ts';
import { RunStop } from '../errors/run-stop.ts';
import type { MakeError } from '../run-result.ts';
import { type Communication, responseDirectiveOf } from './communication.ts';
import { type DirectiveNode, locationOf, memberOf } from './directive-node.ts';
import { evaluateDirective } from './evaluate-directive.ts';
import type { Evaluation } from './evaluation.ts';
import { explainMessage } from './explain-message.ts';

/** What Make says of an error status: `response.error` by status, then in general, then its own words (connections.md §10). */
export function httpError(communication: Communication, status: number, evaluation: Evaluation): MakeError {
  const error = responseDirectiveOf(communication, 'error');
  const entry = memberOf(error, String(status));
  const message = firstText([...messagesOf(entry), ...messagesOf(error)], evaluation);
  const type = firstText([memberOf(entry, 'type'), memberOf(error, 'type')], evaluation);
  return {
    type: knownType(type?.text) ?? defaultErrorType(status),
    message: message?.text ?? `[${status}] ${reasonPhrase(status)}`,
    cause: 'http-status',
    ...locationIn(message?.directive),
    ...adviceIn(message === undefined ? adviceOn(error, entry, status) : explainMessage(message.directive, evaluation)),
  };
}

/** What Make says when `response.valid` is falsy. `status` is undefined when nothing was sent. */
export function notValidError(
  communication: Communication,
  status: number | undefined,
  evaluation: Evaluation,
): MakeError {
  const valid = responseDirectiveOf(communication, 'valid');
  const error = responseDirectiveOf(communication, 'error');
  const entry = status === undefined ? undefined : memberOf(error, String(status));
  const message = firstText([memberOf(valid, 'message'), ...messagesOf(entry), ...messagesOf(error)], evaluation);
  const type = firstText([memberOf(valid, 'type'), memberOf(entry, 'type'), memberOf(error, 'type')], evaluation);
  return {
    type: knownType(type?.text) ?? 'RuntimeError',
    message: message?.text ?? 'Response marked as invalid.',
    cause: 'not-valid',
    ...locationIn(message?.directive ?? valid),
    ...adviceIn(message && explainMessage(message.directive, evaluation)),
  };
}

/**
 * What Make says when the callback of OAuth carries an error: `response.error` over `query`, else its description, else
 * its name (U21).
 */
export function callbackError(
  communication: Communication,
  query: Readonly<Record<string, string>>,
  evaluation: Evaluation,
): MakeError {
  const error = responseDirectiveOf(communication, 'error');
  const message = firstText(messagesOf(error), evaluation);
  const type = firstText([memberOf(error, 'type')], evaluation);
  return {
    type: knownType(type?.text) ?? 'RuntimeError',
    message: message?.text ?? (query['error_description'] || query['error'] || ''),
    cause: 'callback',
    ...locationIn(message?.directive),
    ...adviceIn(message && explainMessage(message.directive, evaluation)),
  };
}

/** A text is a message; an object has one. */
const messagesOf = (entry: DirectiveNode | undefined): readonly (DirectiveNode | undefined)[] =>
  entry?.node.kind === 'string' ? [entry] : [memberOf(entry, 'message')];

/** The first that evaluates to something. One without a value is reported in the trace and passed over. */
function firstText(
  candidates: readonly (DirectiveNode | undefined)[],
  evaluation: Evaluation,
): { readonly text: string; readonly directive: DirectiveNode } | undefined {
  for (const directive of candidates) {
    const text = directive === undefined ? '' : textOf(directive, evaluation);
    if (directive !== undefined && text !== '') return { text, directive };
  }
  return undefined;
}

function textOf(directive: DirectiveNode, evaluation: Evaluation): string {
  try {
    return renderText(evaluateDirective(directive, evaluation));
  } catch (stop) {
    if (stop instanceof RunStop) return '';
    throw stop;
  }
}

/** Undefined for a name that is no class: the default of the situation applies then, and no further entry (U7). */
const knownType = (name: string | undefined): string | undefined =>
  name !== undefined && isErrorType(name.trim()) ? name.trim() : undefined;

const locationIn = (directive: DirectiveNode | undefined): Pick<MakeError, 'location'> =>
  directive === undefined ? {} : { location: locationOf(directive) };

const adviceIn = (advice: string | undefined): Pick<MakeError, 'advice'> => (advice === undefined ? {} : { advice });

function adviceOn(error: DirectiveNode | undefined, entry: DirectiveNode | undefined, status: number): string {
  if (error === undefined) return 'Add response.error so that users read what the service says.';
  return [...messagesOf(entry), ...messagesOf(error)].some((message) => message !== undefined)
    ? 'The messages of response.error are empty for this reply. Compare their paths with the body.'
    : `response.error has no message for ${status}. Its member message is what counts for every status without an entry.`;
}
