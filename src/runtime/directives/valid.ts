import { type Communication, responseDirectiveOf } from './communication.ts';
import { memberOf } from './directive-node.ts';
import { evaluateDirective } from './evaluate-directive.ts';
import type { Evaluation } from './evaluation.ts';

/** The directive `response.valid`, in its short form or as `{condition, message, type}`. Absent means valid. */
export function evaluateValid(communication: Communication, evaluation: Evaluation): boolean {
  const directive = responseDirectiveOf(communication, 'valid');
  const condition = directive?.node.kind === 'object' ? memberOf(directive, 'condition') : directive;
  return condition === undefined || Boolean(evaluateDirective(condition, evaluation));
}
