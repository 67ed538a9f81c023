import { randomHex } from '../../engine/index.ts';
import { storeConnection } from '../connection/connection-state.ts';
import type { Definition } from '../definition/read-definition.ts';
import type { StoredConnection } from '../run-result.ts';
import type { StepTrace } from '../trace/recorder.ts';
import { authorize } from './authorize.ts';
import { type FlowResult, verdictOf } from './flow-result.ts';
import { oauth2Consent } from './oauth2-consent.ts';
import { oauth2Scope, type OAuth2Step, stepPlans } from './oauth2-steps.ts';
import { oauth2Variables, uniteScopes } from './oauth2-variables.ts';
import { reportNothingSent } from './report-nothing-sent.ts';
import type { RunContext } from './run-context.ts';
import type { RunState } from './run-state.ts';
import { runSteps } from './run-steps.ts';
import type { FailedStep, StepOutcome } from './settle-step.ts';
import { startAtInfo } from './start-at-info.ts';
import { firstRequest } from './written-step.ts';

/**
 * The whole flow: preauthorize, authorize, token, info (connections.md §2.4). Any error ends it, and then what was there
 * before stays.
 *
 * @param trace reports what is stored in the end
 */
export async function connect(
  definition: Definition,
  start: RunState,
  before: StoredConnection | null,
  trace: StepTrace,
  context: RunContext,
): Promise<FlowResult> {
  const { scopes = {}, obtained, redirectAddress } = context.request;
  const requested = uniteScopes(start.scope ?? [], scopes.default ?? [], scopes.module ?? []);
  const consent = firstRequest(definition, 'authorize');
  const state = consent === undefined ? '' : (context.ports.makeText?.('state') ?? randomHex(context.env.random, 32));
  const scope = oauth2Scope(definition, context.request, oauth2Variables(requested, state, redirectAddress));
  const run = (step: OAuth2Step, from: RunState) => runSteps(stepPlans(definition, step, scope), from, context);
  let sentTo: { readonly authorizeUrl?: string } = {};
  const failed = ({ error, sent }: FailedStep): FlowResult => {
    trace.skip('stored', 'not-reached', 'Nothing is stored after an error.');
    return { verdict: verdictOf(error, sent), connection: before, error, ...sentTo };
  };

  let outcome: StepOutcome =
    obtained === undefined
      ? await run('preauthorize', start)
      : startAtInfo(definition, ['preauthorize', 'authorize', 'token'], start, obtained, context);
  if (!outcome.ok) return failed(outcome);
  let { performed } = outcome;
  if (consent !== undefined && obtained === undefined) {
    const { outcome: authorized, authorizeUrl } = await authorize(
      { own: consent },
      scope,
      oauth2Consent({ own: consent }, state),
      outcome.state,
      context,
    );
    if (authorizeUrl !== undefined) sentTo = { authorizeUrl };
    if (!authorized.ok) return failed(authorized);
    performed ||= authorized.performed;
    outcome = authorized;
  }
  for (const step of obtained === undefined ? (['token', 'info'] as const) : (['info'] as const)) {
    outcome = await run(step, outcome.state);
    if (!outcome.ok) return failed(outcome);
    performed ||= outcome.performed;
  }
  trace.start('stored');
  if (!performed) reportNothingSent('None of the steps is carried out', trace);
  const asked = consent === undefined ? start.scope : requested;
  const connection = storeConnection({ ...outcome.state, scope: outcome.state.granted ?? asked });
  trace.end(`Stored ${Object.keys(connection.data).join(', ') || 'no data'}.`);
  return { verdict: 'connected', connection, error: null, ...sentTo };
}
