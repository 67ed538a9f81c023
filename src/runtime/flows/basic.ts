import { emptyState, loadConnection, storeConnection } from '../connection/connection-state.ts';
import type { Definition } from '../definition/read-definition.ts';
import type { StoredConnection } from '../run-result.ts';
import type { StepTrace } from '../trace/recorder.ts';
import { connectionStep } from './connection-step.ts';
import { type FlowResult, misconfigured, nothingTo, verdictOf } from './flow-result.ts';
import { readForm } from './read-form.ts';
import type { RunContext } from './run-context.ts';
import type { RunState } from './run-state.ts';
import { runStep } from './run-step.ts';

/**
 * The life of a connection with a single request: API key, Basic, Digest, JWT (connections.md §2.1, §4, §15). Deleting
 * one sends nothing (U19).
 */
export async function runBasic(definition: Definition, context: RunContext): Promise<FlowResult> {
  const { action, connection } = context.request;
  switch (action) {
    case 'create':
      return submit(definition, null, context);
    case 'edit':
      return submit(definition, connection, context);
    case 'verify':
      return connection === null ? nothingTo(action) : verify(definition, connection, context);
    case 'delete':
      context.recorder.begin('connection').skipUntil(undefined, 'Deleting sends nothing.');
      return { verdict: 'connected', connection: null, error: null };
    default:
      return misconfigured(`A connection without OAuth knows no action "${action}".`, connection);
  }
}

/** Creates or replaces: nothing of the old connection is kept, unless the check fails (U16). */
async function submit(
  definition: Definition,
  before: StoredConnection | null,
  context: RunContext,
): Promise<FlowResult> {
  const trace = context.recorder.begin('connection');
  const form = readForm(definition.parameters, context.request.values, trace);
  if (!form.ok) return { verdict: 'invalid', connection: before, error: null, parameterErrors: form.error };
  return check(definition, { ...emptyState, data: form.value }, before, trace, context);
}

/** Checks what is stored again; what the reply adds is merged into it. */
async function verify(definition: Definition, before: StoredConnection, context: RunContext): Promise<FlowResult> {
  const trace = context.recorder.begin('connection');
  trace.skip('parameters', 'not-applicable', 'What is stored is checked, not the form.');
  const start = loadConnection(before);
  const data = { ...start.data, ...context.request.values };
  return check(definition, { ...start, data }, before, trace, context);
}

async function check(
  definition: Definition,
  start: RunState,
  before: StoredConnection | null,
  trace: StepTrace,
  context: RunContext,
): Promise<FlowResult> {
  const outcome = await runStep(connectionStep(definition, context.request), start, trace, context);
  if (!outcome.ok) {
    const { error, sent } = outcome;
    trace.skip('stored', 'not-reached', 'Nothing is stored after an error.');
    return { verdict: verdictOf(error, sent), connection: before, error };
  }
  trace.start('stored');
  const connection = storeConnection(outcome.state);
  trace.end(`Stored ${Object.keys(connection.data).join(', ') || 'no data'}.`);
  return { verdict: 'connected', connection, error: null };
}
