import type { Value } from '../../engine/index.ts';
import { type Communication, directiveOf } from './communication.ts';
import { memberOf } from './directive-node.ts';
import { evaluateDirective } from './evaluate-directive.ts';
import type { Evaluation } from './evaluation.ts';

export interface Condition {
  readonly met: boolean;
  /** What a module puts out when it is not met. Connections have no output (U9). */
  readonly fallback: Value;
}

/** The directive `condition`, in its short form or as `{condition, default}` (connections.md §5). Absent means met. */
export function evaluateCondition(communication: Communication, evaluation: Evaluation): Condition {
  const directive = directiveOf(communication, 'condition');
  if (directive === undefined) return { met: true, fallback: undefined };
  if (directive.node.kind !== 'object')
    return { met: Boolean(evaluateDirective(directive, evaluation)), fallback: false };
  const condition = memberOf(directive, 'condition');
  const met = condition === undefined || Boolean(evaluateDirective(condition, evaluation));
  const fallback = memberOf(directive, 'default');
  return { met, fallback: met || fallback === undefined ? false : evaluateDirective(fallback, evaluation) };
}
