import type { Scope } from '../../engine/index.ts';
import { directiveOf, responseDirectiveOf } from '../directives/communication.ts';
import type { Evaluation } from '../directives/evaluation.ts';
import { hasRequest } from '../directives/request.ts';
import { httpError } from '../directives/resolve-error.ts';
import { RunStop } from '../errors/run-stop.ts';
import type { LoggedReply } from '../log/log-entry.ts';
import { writeLog } from '../log/write-log.ts';
import type { StepTrace } from '../trace/recorder.ts';
import { reportVariables } from '../trace/report-variables.ts';
import { checkValid } from './check-valid.ts';
import { decide } from './decide.ts';
import { evaluationIn } from './evaluation-in.ts';
import { exchange, type Reply } from './exchange.ts';
import { keepReply } from './keep-reply.ts';
import { mergeTemp } from './merge-temp.ts';
import { type PreparedRequest, prepareRequest } from './prepare-request.ts';
import { enterError } from './report-error.ts';
import { reportNothingSent } from './report-nothing-sent.ts';
import type { RunContext } from './run-context.ts';
import type { RunState } from './run-state.ts';
import { settleStep, type StepOutcome } from './settle-step.ts';
import type { StepPlan } from './step-plan.ts';

/**
 * Carries out one request with its handling: the phases from `temp` to `output` (connections.md §4, 3–12). A mistake of
 * the user or the service is an outcome; `RunCancelled` passes through.
 */
export async function runStep(
  plan: StepPlan,
  start: RunState,
  trace: StepTrace,
  context: RunContext,
): Promise<StepOutcome> {
  const progress: Progress = { state: start, reply: undefined, sent: false, exchanged: undefined };
  const outcome = await settleStep(trace, progress, () => carryOut(plan, progress, trace, context));
  if (progress.exchanged !== undefined) {
    const { prepared, reply } = progress.exchanged;
    const evaluation = evaluationIn(scopeOf(plan, progress), trace, context);
    context.log(plan.step, writeLog(prepared, reply, plan.communication, evaluation), plan.listed ?? false);
  }
  return outcome;
}

interface Progress {
  state: RunState;
  reply: Reply | undefined;
  sent: boolean;
  /** What the log shows, written last and whatever comes of the reply (connections.md §4, 13). */
  exchanged: { readonly prepared: PreparedRequest; readonly reply: LoggedReply | undefined } | undefined;
}

async function carryOut(
  plan: StepPlan,
  progress: Progress,
  trace: StepTrace,
  context: RunContext,
): Promise<StepOutcome> {
  const { communication } = plan;
  const evaluation = (): Evaluation => evaluationIn(scopeOf(plan, progress), trace, context);
  const addTemp = (phase: 'temp' | 'response.temp'): void => {
    const directive =
      phase === 'temp' ? directiveOf(communication, 'temp') : responseDirectiveOf(communication, 'temp');
    progress.state = { ...progress.state, temp: mergeTemp(phase, directive, progress.state.temp, evaluation()) };
  };

  reportVariables({}, scopeOf(plan, progress), trace);
  addTemp('temp');
  const condition = decide(communication, evaluation());
  if (!condition.met) {
    trace.skipUntil('stored', 'The condition is not met.');
    return { ok: true, state: progress.state, output: condition.fallback, performed: false };
  }
  if (hasRequest(communication)) {
    const prepared = prepareRequest(plan, evaluation(), context.ports);
    progress.sent = true;
    progress.reply = await exchange(plan, prepared, evaluation(), context, (reply) => {
      progress.exchanged = { prepared, reply };
    });
    const { status, variables } = progress.reply;
    reportVariables({}, variables, trace);
    if (status >= 400) {
      enterError(`The status ${status} is an error.`, trace);
      throw new RunStop(httpError(communication, status, evaluation()));
    }
  } else {
    for (const phase of ['request', 'response'] as const) trace.skip(phase, 'absent', 'There is no `url`.');
    if (plan.step !== 'module') reportNothingSent('There is no `url`', trace);
  }
  addTemp('response.temp');
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
