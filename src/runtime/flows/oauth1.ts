import { emptyState, loadConnection, storeConnection } from '../connection/connection-state.ts';
import type { Definition } from '../definition/read-definition.ts';
import type { StoredConnection } from '../run-result.ts';
import { type FlowResult, misconfigured, nothingTo, verdictOf } from './flow-result.ts';
import { runModule } from './module.ts';
import { connectOAuth1 } from './oauth1-connect.ts';
import { oauth1Plan } from './oauth1-steps.ts';
import { readForm } from './read-form.ts';
import type { RunContext } from './run-context.ts';
import type { RunState } from './run-state.ts';
import { runSteps } from './run-steps.ts';

/** The life of an OAuth 1 connection (connections.md §2.3, §15). Deleting one sends nothing (U19). */
export async function runOAuth1(definition: Definition, context: RunContext): Promise<FlowResult> {
  const { action, connection, values } = context.request;
  if (action === 'module') return runModule(definition, connection, context);
  if (action === 'create' || action === 'edit') {
    const before = action === 'create' ? null : connection;
    const trace = context.recorder.begin('connection');
    const form = readForm(definition.parameters, values, trace);
    if (!form.ok) return { verdict: 'invalid', connection: before, error: null, parameterErrors: form.error };
    trace.skipUntil('stored', 'Each step has its own.', 'not-applicable');
    return connectOAuth1(definition, { ...emptyState, data: form.value }, before, trace, context);
  }
  if (connection === null) return nothingTo(action);
  const stored = loadConnection(connection);
  const start = { ...stored, data: { ...stored.data, ...values } };
  switch (action) {
    case 'reauthorize': {
      const trace = context.recorder.begin('connection');
      trace.skipUntil('stored', 'What is stored is renewed; each step has its own phases.', 'not-applicable');
      return connectOAuth1(definition, start, connection, trace, context);
    }
    case 'verify':
      return verify(definition, start, connection, context);
    case 'delete':
      context.recorder.begin('connection').skipUntil(undefined, 'Deleting sends nothing.');
      return { verdict: 'connected', connection: null, error: null };
    case 'refresh':
      return misconfigured('OAuth 1 tokens are not refreshed.', connection);
  }
}

/** Repeats `info` only; without it stored data are proof enough. */
async function verify(
  definition: Definition,
  start: RunState,
  before: StoredConnection,
  context: RunContext,
): Promise<FlowResult> {
  const plan = oauth1Plan(definition, 'info', context.request);
  const outcome = await runSteps(plan === undefined ? [] : [plan], start, context);
  if (!outcome.ok) return { verdict: verdictOf(outcome.error, outcome.sent), connection: before, error: outcome.error };
  return {
    verdict: 'connected',
    connection: outcome.performed ? storeConnection(outcome.state) : before,
    error: null,
  };
}
