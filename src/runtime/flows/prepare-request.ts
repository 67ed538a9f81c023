import { isCollection, randomHex } from '../../engine/index.ts';
import { directiveOf } from '../directives/communication.ts';
import { usable } from '../directives/configuration-stop.ts';
import type { Evaluation } from '../directives/evaluation.ts';
import { type BuiltRequest, buildRequest } from '../directives/request.ts';
import { evaluateTimeout } from '../directives/timeout.ts';
import { evaluateOAuth1Keys } from '../oauth1/oauth1-keys.ts';
import { signRequest } from '../oauth1/sign-request.ts';
import type { RunPorts } from '../run-ports.ts';
import { reportTransportNotes } from './report-transport-notes.ts';
import type { StepPlan } from './step-plan.ts';

export interface PreparedRequest extends BuiltRequest {
  /** Milliseconds it may take. */
  readonly timeoutMs: number;
}

/**
 * The phase `request`: everything that is sent, from its directives.
 *
 * @throws RunStop when a directive has no usable value
 */
export function prepareRequest(plan: StepPlan, evaluation: Evaluation, ports: RunPorts): PreparedRequest {
  const { communication } = plan;
  const { trace } = evaluation;
  trace.start('request');
  const built = signed(
    plan,
    buildRequest(communication, evaluation, () => ports.makeText?.('boundary') ?? boundary(evaluation)),
    evaluation,
    () => ports.makeText?.('nonce') ?? randomHex(evaluation.env.random, 32),
  );
  const timeoutMs = evaluateTimeout(communication, evaluation, plan.timeout);
  reportTransportNotes(communication, trace);
  trace.report({ kind: 'request', request: built.http, redirect: false });
  trace.end(`${built.http.method} ${built.http.url}`);
  return { ...built, timeoutMs };
}

/** The signature comes last; parameters in a form body are logged with it (U25). */
function signed(
  { oauth1 = [], communication }: StepPlan,
  built: BuiltRequest,
  evaluation: Evaluation,
  makeNonce: () => string,
): BuiltRequest {
  const keys = evaluateOAuth1Keys(oauth1, evaluation);
  if (keys === undefined) return built;
  const result = signRequest(built.http, keys, makeNonce(), evaluation.env);
  const { http, fields } = usable(result, directiveOf(communication, 'oauth'));
  return { ...built, http, body: isCollection(built.body) ? { ...built.body, ...fields } : built.body };
}

const boundary = ({ env }: Evaluation): string =>
  `----playground${Array.from({ length: 24 }, () => Math.floor(env.random() * 36).toString(36)).join('')}`;
