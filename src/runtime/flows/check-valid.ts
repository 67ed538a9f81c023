import { type Communication, responseDirectiveOf } from '../directives/communication.ts';
import type { Evaluation } from '../directives/evaluation.ts';
import { notValidError } from '../directives/resolve-error.ts';
import { evaluateValid } from '../directives/valid.ts';
import { RunStop } from '../errors/run-stop.ts';
import { enterError } from './report-error.ts';

/**
 * The phase `valid`.
 *
 * @param status undefined when nothing was sent
 * @throws RunStop when the reply is not valid
 */
export function checkValid(communication: Communication, status: number | undefined, evaluation: Evaluation): void {
  const { trace } = evaluation;
  if (responseDirectiveOf(communication, 'valid') === undefined) {
    trace.skip('valid', 'absent', 'There is no `response.valid`; any status below 400 is fine.');
    return;
  }
  trace.start('valid');
  const valid = evaluateValid(communication, evaluation);
  trace.end(valid ? 'Valid.' : 'Not valid.');
  if (valid) return;
  enterError('The reply is not valid.', trace);
  throw new RunStop(notValidError(communication, status, evaluation));
}
