import { storeConnection } from '../connection/connection-state.ts';
import type { Definition } from '../definition/read-definition.ts';
import type { StoredConnection } from '../run-result.ts';
import type { StepTrace } from '../trace/recorder.ts';
import { authorize } from './authorize.ts';
import { type FlowResult, verdictOf } from './flow-result.ts';
import { oauth1Consent } from './oauth1-consent.ts';
import { oauth1Plan, oauth1Scope, oauth1Sources, type OAuth1Step } from './oauth1-steps.ts';
import { reportNothingSent } from './report-nothing-sent.ts';
import type { RunContext } from './run-context.ts';
import type { RunState } from './run-state.ts';
import { runSteps } from './run-steps.ts';
import type { FailedStep, StepOutcome } from './settle-step.ts';
import { startAtInfo } from './start-at-info.ts';
import { firstRequest } from './written-step.ts';

/**
 * The whole flow: requestToken, authorize, accessToken, info; unneeded ones are left out (connections.md §2.3). Any error
 * ends it, and then what was there before stays.
 *
 * @param trace reports what is stored in the end
 */
export async function connectOAuth1(
  definition: Definition,
  start: RunState,
  before: StoredConnection | null,
  trace: StepTrace,
  context: RunContext,
): Promise<FlowResult> {
  const run = (step: OAuth1Step, from: RunState) => {
    const plan = oauth1Plan(definition, step, context.request);
    return runSteps(plan === undefined ? [] : [plan], from, context);
  };
  let sentTo: { readonly authorizeUrl?: string } = {};
  const failed = ({ error, sent }: FailedStep): FlowResult => {
    trace.skip('stored', 'not-reached', 'Nothing is stored after an error.');
    return { verdict: verdictOf(error, sent), connection: before, error, ...sentTo };
  };

  const { obtained } = context.request;
  let outcome: StepOutcome =
    obtained === undefined
      ? await run('requestToken', start)
      : startAtInfo(definition, ['requestToken', 'authorize', 'accessToken'], start, obtained, context);
  if (!outcome.ok) return failed(outcome);
  let { performed } = outcome;
  const consent = firstRequest(definition, 'authorize');
  if (consent !== undefined && obtained === undefined) {
    const rules = oauth1Consent(oauth1Sources(definition, consent));
    const scope = oauth1Scope(definition, context.request);
    const { outcome: authorized, authorizeUrl } = await authorize(
      { own: consent },
      scope,
      rules,
      outcome.state,
      context,
    );
    if (authorizeUrl !== undefined) sentTo = { authorizeUrl };
    if (!authorized.ok) return failed(authorized);
    performed ||= authorized.performed;
    outcome = authorized;
  }
  for (const step of obtained === undefined ? (['accessToken', 'info'] as const) : (['info'] as const)) {
    outcome = await run(step, outcome.state);
    if (!outcome.ok) return failed(outcome);
    performed ||= outcome.performed;
  }
  trace.start('stored');
  if (!performed) reportNothingSent('None of the steps is carried out', trace);
  const connection = storeConnection(outcome.state);
  trace.end(`Stored ${Object.keys(connection.data).join(', ') || 'no data'}.`);
  return { verdict: 'connected', connection, error: null, ...sentTo };
}
