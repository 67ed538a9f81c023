import { type Communication, directiveOf } from '../directives/communication.ts';
import { type Condition, evaluateCondition } from '../directives/condition.ts';
import { locationOf } from '../directives/directive-node.ts';
import type { Evaluation } from '../directives/evaluation.ts';
import type { StepName } from '../trace/trace-event.ts';

/** Steps that prove nothing, so that nothing is missing without them: a token that is not due is not refreshed. */
const optional: ReadonlySet<StepName> = new Set(['preauthorize', 'refresh', 'invalidate', 'module']);

/** The phase `condition`: whether the step goes on. */
export function decide(communication: Communication, evaluation: Evaluation): Condition {
  const { trace } = evaluation;
  const directive = directiveOf(communication, 'condition');
  if (directive === undefined) {
    trace.skip('condition', 'absent', 'There is no `condition`.');
    return { met: true, fallback: undefined };
  }
  trace.start('condition');
  const condition = evaluateCondition(communication, evaluation);
  if (!condition.met && !optional.has(trace.step)) {
    const message = 'The condition is not met: the request is not sent, and checks nothing.';
    trace.report({ kind: 'warning', code: 'condition-not-met', message, location: locationOf(directive) });
  }
  trace.end(condition.met ? 'Met.' : 'Not met.');
  return condition;
}
