import { emptyState, loadConnection, storeConnection } from '../connection/connection-state.ts';
import type { Definition } from '../definition/read-definition.ts';
import type { RunAction } from '../run-request.ts';
import { connectionStep } from './connection-step.ts';
import { type FlowResult, misconfigured, verdictOf } from './flow-result.ts';
import { readForm } from './read-form.ts';
import type { RunContext } from './run-context.ts';
import type { RunState } from './run-state.ts';
import { runStep } from './run-step.ts';

/** The life of a connection with a single request: API key, Basic, Digest, JWT (connections.md §2.1, §4, §15). */
export async function runBasic(definition: Definition, context: RunContext): Promise<FlowResult> {
  const { action, connection } = context.request;
  switch (action) {
    case 'create':
    case 'edit': {
      const form = readForm(definition.parameters, context);
      return form.ok ? check(definition, { ...emptyState, data: form.value }, context) : form.error;
    }
    case 'verify':
      return connection === null ? misconfigured(nothingTo(action), null) : verify(definition, context);
    case 'delete':
      // Nothing is sent (U19).
      return { verdict: 'connected', connection: null, error: null };
    default:
      return misconfigured(`A connection without OAuth knows no action "${action}".`, connection);
  }
}

const nothingTo = (action: RunAction): string => `There is no connection to ${action} yet. Create one first.`;

function verify(definition: Definition, context: RunContext): Promise<FlowResult> {
  const { connection } = context.request;
  const trace = context.recorder.step('connection');
  trace.skip('parameters', 'not-applicable', 'What is stored is checked, not the form.');
  return check(definition, connection === null ? emptyState : loadConnection(connection), context);
}

/** Sends the request; what comes of it is the new connection, and after an error the old one stays (U16). */
async function check(definition: Definition, start: RunState, context: RunContext): Promise<FlowResult> {
  const trace = context.recorder.step('connection');
  const outcome = await runStep(connectionStep(definition, context.request), start, context);
  if (!outcome.ok) {
    const { error, sent } = outcome;
    trace.skip('stored', 'not-reached', 'Nothing is stored after an error.');
    return { verdict: verdictOf(error, sent), connection: context.request.connection, error };
  }
  trace.start('stored');
  const connection = storeConnection(outcome.state, null);
  trace.end(`Stored ${Object.keys(connection.data).join(', ') || 'no data'}.`);
  return { verdict: 'connected', connection, error: null };
}
