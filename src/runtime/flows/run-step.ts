import { isCollection, mergeValues, type Scope, type Value, type ValueObject } from '../../engine/index.ts';
import { type Communication, directiveOf, responseDirectiveOf } from '../directives/communication.ts';
import { evaluateCondition } from '../directives/condition.ts';
import { type DirectiveNode, locationOf } from '../directives/directive-node.ts';
import { evaluateDirective } from '../directives/evaluate-directive.ts';
import type { Evaluation } from '../directives/evaluation.ts';
import { hasRequest } from '../directives/request.ts';
import { httpError, notValidError } from '../directives/resolve-error.ts';
import { evaluateValid } from '../directives/valid.ts';
import { RunStop } from '../errors/run-stop.ts';
import type { MakeError } from '../run-result.ts';
import type { StepTrace } from '../trace/recorder.ts';
import { reportVariables } from '../trace/report-variables.ts';
import { exchange, type Reply } from './exchange.ts';
import { keepReply } from './keep-reply.ts';
import { prepareRequest } from './prepare-request.ts';
import type { RunContext } from './run-context.ts';
import type { RunState } from './run-state.ts';
import type { StepPlan } from './step-plan.ts';

export type StepOutcome =
  | {
      readonly ok: true;
      readonly state: RunState;
      /** The reply's `response.output`, or the condition's `default`; only of steps that keep it. */
      readonly output: Value;
      /** False when `condition` was not met. */
      readonly performed: boolean;
    }
  | {
      readonly ok: false;
      readonly error: MakeError;
      /** Whether the error came after something was sent. */
      readonly sent: boolean;
    };

/**
 * Carries out one step: the phases from `temp` to `output` (connections.md §4, 3–12). A mistake of the user or the
 * service is an outcome; `RunCancelled` passes through.
 */
export async function runStep(
  plan: StepPlan,
  start: RunState,
  trace: StepTrace,
  context: RunContext,
): Promise<StepOutcome> {
  const progress: Progress = { state: start, reply: undefined, sent: false };
  try {
    return await carryOut(plan, progress, trace, context);
  } catch (stop) {
    if (!(stop instanceof RunStop)) throw stop;
    reportError(stop.error, trace);
    return { ok: false, error: stop.error, sent: progress.sent };
  }
}

interface Progress {
  state: RunState;
  reply: Reply | undefined;
  sent: boolean;
}

async function carryOut(
  plan: StepPlan,
  progress: Progress,
  trace: StepTrace,
  context: RunContext,
): Promise<StepOutcome> {
  const { communication } = plan;
  const evaluation = (): Evaluation => ({
    scope: scopeOf(plan, progress),
    env: context.env,
    functions: context.functions,
    trace,
    takeDebugLines: () => context.ports.takeDebugLines?.() ?? [],
  });
  reportVariables({}, evaluation().scope, trace);
  const mergeTemp = (phase: 'temp' | 'response.temp', directive: DirectiveNode | undefined): void => {
    const temp = evaluateTemp(phase, directive, progress.state.temp, evaluation());
    progress.state = { ...progress.state, temp };
  };

  mergeTemp('temp', directiveOf(communication, 'temp'));
  const condition = decide(communication, evaluation());
  if (!condition.met) {
    trace.skipUntil('stored', 'The condition is not met.');
    return { ok: true, state: progress.state, output: condition.fallback, performed: false };
  }
  if (hasRequest(communication)) {
    const prepared = prepareRequest(plan, evaluation(), context.ports);
    progress.sent = true;
    progress.reply = await exchange(communication, prepared, evaluation(), context);
    reportVariables({}, progress.reply.variables, trace);
    const { status } = progress.reply;
    if (status >= 400) {
      enterError(trace, `The status ${status} is an error.`);
      throw new RunStop(httpError(communication, status, evaluation()));
    }
  } else {
    for (const phase of ['request', 'response'] as const) trace.skip(phase, 'absent', 'There is no `url`.');
  }
  mergeTemp('response.temp', responseDirectiveOf(communication, 'temp'));
  checkValid(communication, progress.reply?.status, evaluation());
  trace.skip('error', 'not-applicable', 'Nothing went wrong.');
  const kept = keepReply(plan, progress.state, (state) => {
    progress.state = state;
    return evaluation();
  });
  return { ok: true, ...kept, performed: true };
}

const scopeOf = (plan: StepPlan, { state, reply }: Progress): Scope => ({
  ...plan.scope(state),
  temp: state.temp,
  ...reply?.variables,
});

function evaluateTemp(
  phase: 'temp' | 'response.temp',
  directive: DirectiveNode | undefined,
  temp: ValueObject,
  evaluation: Evaluation,
): ValueObject {
  const { trace } = evaluation;
  if (directive === undefined) {
    trace.skip(phase, 'absent', `There is no \`${phase}\`.`);
    return temp;
  }
  trace.start(phase);
  const block = evaluateDirective(directive, evaluation);
  if (!isCollection(block)) {
    const message = `\`${phase}\` is no object, so it adds nothing.`;
    trace.report({ kind: 'warning', code: 'temp-not-an-object', message, location: locationOf(directive) });
    trace.end('Nothing added.');
    return temp;
  }
  const merged = mergeValues(temp, block) as ValueObject;
  reportVariables({ temp }, { temp: merged }, trace);
  trace.end(`Set ${Object.keys(block).join(', ') || 'nothing'}.`);
  return merged;
}

function decide(communication: Communication, evaluation: Evaluation): ReturnType<typeof evaluateCondition> {
  const { trace } = evaluation;
  const directive = directiveOf(communication, 'condition');
  if (directive === undefined) {
    trace.skip('condition', 'absent', 'There is no `condition`.');
    return { met: true, fallback: undefined };
  }
  trace.start('condition');
  const condition = evaluateCondition(communication, evaluation);
  if (!condition.met) {
    const message = 'The condition is not met: nothing is sent, and what is saved has not been checked.';
    trace.report({ kind: 'warning', code: 'condition-not-met', message, location: locationOf(directive) });
  }
  trace.end(condition.met ? 'Met.' : 'Not met.');
  return condition;
}

function checkValid(communication: Communication, status: number | undefined, evaluation: Evaluation): void {
  const { trace } = evaluation;
  if (responseDirectiveOf(communication, 'valid') === undefined) {
    trace.skip('valid', 'absent', 'There is no `response.valid`; any status below 400 is fine.');
    return;
  }
  trace.start('valid');
  const valid = evaluateValid(communication, evaluation);
  trace.end(valid ? 'Valid.' : 'Not valid.');
  if (valid) return;
  enterError(trace, 'The reply is not valid.');
  throw new RunStop(notValidError(communication, status, evaluation));
}

/** The error's message and type are evaluated in its own phase. */
function enterError(trace: StepTrace, reason: string): void {
  trace.skipUntil('error', reason);
  trace.start('error');
}

/** Ends the phase that failed, reports the error in its own, and the rest as not reached. */
function reportError(error: MakeError, trace: StepTrace): void {
  const phase = trace.current();
  if (phase !== 'error') {
    if (phase !== undefined) trace.end('Failed.');
    enterError(trace, 'The step ended before.');
  }
  trace.report({ kind: 'error', error });
  trace.end(`${error.type}: ${error.message}`);
  trace.skipUntil('stored', 'The step ended with an error.');
}
