import { renderText, type Scope, type ValueObject } from '../../engine/index.ts';
import { evaluateAddress } from '../directives/address.ts';
import { type Communication, directiveOf, responseDirectiveOf } from '../directives/communication.ts';
import type { Evaluation } from '../directives/evaluation.ts';
import { RunStop } from '../errors/run-stop.ts';
import type { MakeError } from '../run-result.ts';
import type { StepTrace } from '../trace/recorder.ts';
import { reportVariables } from '../trace/report-variables.ts';
import { askForConsent } from './ask-for-consent.ts';
import { checkValid } from './check-valid.ts';
import { decide } from './decide.ts';
import { evaluationIn } from './evaluation-in.ts';
import { keepReply } from './keep-reply.ts';
import { mergeTemp } from './merge-temp.ts';
import type { RunContext } from './run-context.ts';
import type { RunState } from './run-state.ts';
import { settleStep, type StepOutcome } from './settle-step.ts';
import type { Keep, StepPlan } from './step-plan.ts';

export interface Authorization {
  readonly outcome: StepOutcome;
  /** Where the user was sent; undefined when it did not come to that. */
  readonly authorizeUrl: string | undefined;
}

const keeps: ReadonlySet<Keep> = new Set(['data']);

/** What the kinds of OAuth do differently. */
export interface ConsentRules {
  /** The query of the address with what Make adds to it. `url` is evaluated, but not yet built. */
  extendQuery(qs: ValueObject | undefined, url: string, evaluation: Evaluation): ValueObject | undefined;
  /** Why the callback cannot be used, from the query that was sent and the one that came back. */
  refusal(
    sent: ValueObject | undefined,
    received: Readonly<Record<string, string>>,
    evaluation: Evaluation,
  ): MakeError | undefined;
}

/**
 * The step `authorize`, which sends no request: it builds an address, sends the user there, and evaluates its `response`
 * over the `query` of the callback (connections.md §2.3, §2.4).
 */
export async function authorize(
  communication: Communication,
  scope: (state: RunState) => Scope,
  rules: ConsentRules,
  start: RunState,
  context: RunContext,
): Promise<Authorization> {
  const trace = context.recorder.begin('authorize');
  trace.skip('parameters', 'not-applicable', 'The step sees what the connection holds.');
  const plan: StepPlan = { step: 'authorize', communication, scope, keeps };
  const progress: Progress = { sent: false, state: start, query: undefined, address: undefined };
  const outcome = await settleStep(trace, progress, () => carryOut(plan, rules, progress, trace, context));
  trace.skip('stored', 'not-applicable', 'Stored at the end of the run.');
  return { outcome, authorizeUrl: progress.address };
}

interface Progress {
  sent: boolean;
  state: RunState;
  query: Readonly<Record<string, string>> | undefined;
  address: string | undefined;
}

async function carryOut(
  { communication, scope, ...plan }: StepPlan,
  rules: ConsentRules,
  progress: Progress,
  trace: StepTrace,
  context: RunContext,
): Promise<StepOutcome> {
  const scopeNow = (): Scope => {
    const { temp } = progress.state;
    const roots = { ...scope(progress.state), temp };
    return progress.query === undefined ? roots : { ...roots, query: progress.query };
  };
  const evaluation = (): Evaluation => evaluationIn(scopeNow(), trace, context);
  const addTemp = (phase: 'temp' | 'response.temp'): void => {
    const directive =
      phase === 'temp' ? directiveOf(communication, 'temp') : responseDirectiveOf(communication, 'temp');
    progress.state = { ...progress.state, temp: mergeTemp(phase, directive, progress.state.temp, evaluation()) };
  };

  reportVariables({}, scopeNow(), trace);
  addTemp('temp');
  const { met } = decide(communication, evaluation());
  if (!met) {
    trace.skipUntil('stored', 'The condition is not met.');
    return { ok: true, state: progress.state, output: undefined, performed: false };
  }
  trace.start('request');
  const { url, qs } = evaluateAddress(communication, evaluation(), (written, address) =>
    rules.extendQuery(written, address, evaluation()),
  );
  progress.address = url;
  trace.end(`The user goes to ${url}`);

  trace.start('response');
  progress.sent = true;
  const query = await askForConsent(url, renderText(qs?.['state']), trace, context);
  progress.query = query;
  reportVariables({}, { query }, trace);
  const refusal = rules.refusal(qs, query, evaluation());
  if (refusal !== undefined) throw new RunStop(refusal);
  trace.end('The user came back.');
  addTemp('response.temp');
  checkValid(communication, undefined, evaluation());
  trace.skip('error', 'not-applicable', 'Nothing went wrong.');
  const kept = keepReply({ ...plan, communication, scope }, progress.state, (next) => {
    progress.state = next;
    return evaluation();
  });
  return { ok: true, ...kept, performed: true };
}
