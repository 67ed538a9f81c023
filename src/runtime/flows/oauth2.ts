import { emptyState, loadConnection, storeConnection } from '../connection/connection-state.ts';
import type { Definition } from '../definition/read-definition.ts';
import type { StoredConnection } from '../run-result.ts';
import { type FlowResult, nothingTo, verdictOf } from './flow-result.ts';
import { runModule } from './module.ts';
import { connect } from './oauth2-connect.ts';
import { oauth2Scope, type OAuth2Step, stepPlans } from './oauth2-steps.ts';
import { oauth2Variables, uniteScopes } from './oauth2-variables.ts';
import { readForm } from './read-form.ts';
import type { RunContext } from './run-context.ts';
import type { RunState } from './run-state.ts';
import { runSteps } from './run-steps.ts';
import type { StepOutcome } from './settle-step.ts';

/** The life of an OAuth 2 connection (connections.md §2.4, §4, §15). */
export async function runOAuth2(definition: Definition, context: RunContext): Promise<FlowResult> {
  const { action, connection } = context.request;
  if (action === 'create') return submit(definition, null, context);
  if (action === 'edit') return submit(definition, connection, context);
  if (connection === null) return nothingTo(action);
  switch (action) {
    case 'reauthorize':
      return reauthorize(definition, connection, context);
    case 'refresh':
      return refresh(definition, connection, context);
    case 'verify':
      return verify(definition, connection, context);
    case 'delete':
      return remove(definition, connection, context);
    case 'module':
      return module(definition, connection, context);
  }
}

/** Creates or replaces: nothing of the old connection is kept, unless the flow fails (U16, U22). */
async function submit(
  definition: Definition,
  before: StoredConnection | null,
  context: RunContext,
): Promise<FlowResult> {
  const trace = context.recorder.begin('connection');
  const form = readForm(definition.parameters, context.request.values, trace);
  if (!form.ok) return { verdict: 'invalid', connection: before, error: null, parameterErrors: form.error };
  trace.skipUntil('stored', 'Each step has its own.', 'not-applicable');
  return connect(definition, { ...emptyState, data: form.value }, before, trace, context);
}

/** The whole flow over what is stored, which it renews and adds to (U22). */
async function reauthorize(definition: Definition, before: StoredConnection, context: RunContext): Promise<FlowResult> {
  const trace = context.recorder.begin('connection');
  trace.skipUntil('stored', 'What is stored is renewed; each step has its own phases.', 'not-applicable');
  return connect(definition, withValues(before, context), before, trace, context);
}

async function refresh(definition: Definition, before: StoredConnection, context: RunContext): Promise<FlowResult> {
  const outcome = await runNamed('refresh', definition, withValues(before, context), context);
  return finish(outcome, before);
}

/** Refreshes when due, then asks `info`; without `info` stored data are proof enough (U24). */
async function verify(definition: Definition, before: StoredConnection, context: RunContext): Promise<FlowResult> {
  const refreshed = await runNamed('refresh', definition, withValues(before, context), context);
  if (!refreshed.ok) return finish(refreshed, before);
  const checked = await runNamed('info', definition, refreshed.state, context);
  return finish(checked, refreshed.performed ? storeConnection(refreshed.state) : before);
}

/** The connection is gone even when the service refuses to revoke it; the failure is shown (U19). */
async function remove(definition: Definition, before: StoredConnection, context: RunContext): Promise<FlowResult> {
  const outcome = await runNamed('invalidate', definition, loadConnection(before), context);
  return { ...finish(outcome, null), connection: null };
}

/** Checks the scopes, refreshes when due, then runs the module; refreshed data stay whatever the module does (U18, U38). */
async function module(definition: Definition, before: StoredConnection, context: RunContext): Promise<FlowResult> {
  const missing = missingScopes(before, context);
  if (missing.length > 0) {
    const message = `The connection is missing required scopes: ${missing.join(', ')}.`;
    return { verdict: 'invalid', connection: before, error: { type: notUsable, message, cause: 'scope' } };
  }
  const refreshed = await runNamed('refresh', definition, loadConnection(before), context);
  if (!refreshed.ok) {
    return finish({ ...refreshed, error: { ...refreshed.error, type: notUsable } }, before);
  }
  const connection = refreshed.performed ? storeConnection(refreshed.state) : before;
  warnIfOver(connection, context);
  return runModule(definition, connection, context);
}

/** From `expires` on the user must reauthorize by hand; what the service says then is its own affair (connections.md §2.4). */
function warnIfOver({ expires }: StoredConnection, { recorder, env }: RunContext): void {
  if (expires === null || new Date(expires) > env.now()) return;
  const message = `The connection ended at ${expires}. In Make its user would be asked to reauthorize it.`;
  recorder.begin('connection').report({ kind: 'warning', code: 'connection-expired', message });
}

/** Nothing is missing while it is unknown what was granted. */
function missingScopes({ scope }: StoredConnection, { request }: RunContext): readonly string[] {
  return scope === null ? [] : (request.scopes?.module ?? []).filter((needed) => !scope.includes(needed));
}

/** Raised by the platform, not by definitions (connections.md §10). */
const notUsable = 'AccountValidationError';

function withValues(before: StoredConnection, { request }: RunContext): RunState {
  const state = loadConnection(before);
  return { ...state, data: { ...state.data, ...request.values } };
}

/** Carries out one step over what is stored; a step that is not written does nothing. */
function runNamed(
  step: OAuth2Step,
  definition: Definition,
  start: RunState,
  context: RunContext,
): Promise<StepOutcome> {
  const { scopes = {} } = context.request;
  const scope = start.scope ?? uniteScopes(scopes.default ?? [], scopes.module ?? []);
  const variables = oauth2Scope(
    definition,
    context.request,
    oauth2Variables(scope, '', context.request.redirectAddress),
  );
  return runSteps(stepPlans(definition, step, variables), start, context);
}

/** `kept` is what stays when the step fails or does nothing. */
function finish(outcome: StepOutcome, kept: StoredConnection | null): FlowResult {
  if (!outcome.ok) return { verdict: verdictOf(outcome.error, outcome.sent), connection: kept, error: outcome.error };
  return { verdict: 'connected', connection: outcome.performed ? storeConnection(outcome.state) : kept, error: null };
}
