import type { Evaluation } from '../directives/evaluation.ts';
import { type BuiltRequest, buildRequest } from '../directives/request.ts';
import { evaluateTimeout } from '../directives/timeout.ts';
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
  const built = buildRequest(communication, evaluation, () => ports.makeText?.('boundary') ?? boundary(evaluation));
  const timeoutMs = evaluateTimeout(communication, evaluation, plan.timeout);
  reportTransportNotes(communication, trace);
  trace.report({ kind: 'request', request: built.http, redirect: false });
  trace.end(`${built.http.method} ${built.http.url}`);
  return { ...built, timeoutMs };
}

const boundary = ({ env }: Evaluation): string =>
  `----playground${Array.from({ length: 24 }, () => Math.floor(env.random() * 36).toString(36)).join('')}`;
