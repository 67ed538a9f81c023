import { type Communication, directiveOf } from '../directives/communication.ts';
import { type Condition, evaluateCondition } from '../directives/condition.ts';
import { locationOf } from '../directives/directive-node.ts';
import type { Evaluation } from '../directives/evaluation.ts';

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
  if (!condition.met) {
    const message = 'The condition is not met: nothing is sent, and nothing is checked.';
    trace.report({ kind: 'warning', code: 'condition-not-met', message, location: locationOf(directive) });
  }
  trace.end(condition.met ? 'Met.' : 'Not met.');
  return condition;
}
