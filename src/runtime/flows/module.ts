import type { Value } from '../../engine/index.ts';
import type { JsonDocument } from '../../source/index.ts';
import { emptyState, loadConnection } from '../connection/connection-state.ts';
import type { Definition } from '../definition/read-definition.ts';
import { type DirectiveNode, itemsOf, memberOf } from '../directives/directive-node.ts';
import type { StoredConnection } from '../run-result.ts';
import type { TracedSection } from '../trace/trace-event.ts';
import { type FlowResult, verdictOf } from './flow-result.ts';
import type { RunContext } from './run-context.ts';
import { runStep } from './run-step.ts';
import type { StepPlan } from './step-plan.ts';

/**
 * A module with the connection's data as it is stored; the base is inherited, the check not repeated (connections.md §4,
 * §9). Of a list of requests each one sees the `temp` of those before it, and the last one makes the output. The
 * connection itself never changes here.
 */
export async function runModule(
  definition: Definition,
  connection: StoredConnection | null,
  context: RunContext,
): Promise<FlowResult> {
  let state = connection === null ? emptyState : loadConnection(connection);
  let output: Value;
  const module = directiveIn('module', definition.module);
  const listed = module?.node.kind === 'array';
  for (const request of listed ? itemsOf(module) : [module]) {
    const trace = context.recorder.begin('module');
    trace.skip('parameters', 'not-applicable', "A module's values are taken as they are.");
    const outcome = await runStep({ ...moduleStep(request, definition, context), listed }, state, trace, context);
    trace.skip('stored', 'not-applicable', 'A module changes no connection.');
    if (!outcome.ok) return { verdict: verdictOf(outcome.error, outcome.sent), connection, error: outcome.error };
    ({ state, output } = outcome);
  }
  return { verdict: 'connected', connection, error: null, output };
}

/** `parameters` are the module's, `data` is its own and empty, `common` is the app's (connections.md §3). */
function moduleStep(own: DirectiveNode | undefined, { base }: Definition, { request }: RunContext): StepPlan {
  const { environment, appCommon = {}, moduleParameters = {} } = request;
  const inherited = directiveIn('base', base);
  return {
    step: 'module',
    communication: inherited === undefined ? { own } : { own, base: inherited },
    scope: ({ data }) => ({
      environment,
      common: appCommon,
      parameters: moduleParameters,
      connection: data,
      data: emptyState.data,
    }),
    keeps: new Set(['output']),
    oauth1: [memberOf(inherited, 'oauth'), memberOf(own, 'oauth')],
    timeout: appCommon['timeout'],
  };
}

const directiveIn = (section: TracedSection, document: JsonDocument | undefined): DirectiveNode | undefined =>
  document?.root && { section, path: [], node: document.root };
