import { emptyState, loadConnection } from '../connection/connection-state.ts';
import type { Definition } from '../definition/read-definition.ts';
import type { Directive } from '../directives/directive.ts';
import type { TracedSection } from '../trace/trace-event.ts';
import type { JsonDocument } from '../../source/index.ts';
import { type FlowResult, verdictOf } from './flow-result.ts';
import type { RunContext } from './run-context.ts';
import { runStep } from './run-step.ts';
import type { StepPlan } from './step-plan.ts';

/**
 * A module's request with the connection's data as it is stored; the base is inherited, the check not repeated
 * (connections.md §4, §9). The connection itself never changes here.
 */
export async function runModule(definition: Definition, context: RunContext): Promise<FlowResult> {
  const { connection } = context.request;
  const trace = context.recorder.step('module');
  trace.skip('parameters', 'not-applicable', "A module's values are taken as they are.");
  const start = connection === null ? emptyState : loadConnection(connection);
  const outcome = await runStep(moduleStep(definition, context), start, context);
  trace.skip('stored', 'not-applicable', 'A module changes no connection.');
  if (!outcome.ok) {
    const { error, sent } = outcome;
    return { verdict: verdictOf(error, sent), connection, error };
  }
  return { verdict: 'connected', connection, error: null, output: outcome.output };
}

/** `parameters` are the module's, `data` is its own and empty, `common` is the app's (connections.md §3). */
function moduleStep({ module, base }: Definition, { request }: RunContext): StepPlan {
  const { environment, appCommon = {}, moduleParameters = {} } = request;
  const own = directiveIn('module', module);
  const inherited = directiveIn('base', base);
  return {
    step: 'module',
    communication: inherited === undefined ? { own } : { own, base: inherited },
    scope: ({ data }) => ({ environment, common: appCommon, parameters: moduleParameters, connection: data, data: {} }),
    keeps: new Set(['output']),
    timeout: appCommon['timeout'],
  };
}

const directiveIn = (section: TracedSection, document: JsonDocument | undefined): Directive | undefined =>
  document?.root && { section, path: [], node: document.root };
