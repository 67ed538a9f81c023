import { isCollection, mergeValues, type ValueObject } from '../../engine/index.ts';
import { type DirectiveNode, locationOf } from '../directives/directive-node.ts';
import { evaluateDirective } from '../directives/evaluate-directive.ts';
import type { Evaluation } from '../directives/evaluation.ts';
import { reportVariables } from '../trace/report-variables.ts';

/**
 * The phases `temp` and `response.temp`: the block is evaluated as a whole, so that its keys cannot see each other, and
 * then merged into what is there (connections.md §8).
 */
export function mergeTemp(
  phase: 'temp' | 'response.temp',
  directive: DirectiveNode | undefined,
  temp: ValueObject,
  evaluation: Evaluation,
): ValueObject {
  const { trace } = evaluation;
  if (directive === undefined) {
    trace.skip(phase, 'absent', `There is no \`${phase}\`.`);
    return temp;
  }
  trace.start(phase);
  const block = evaluateDirective(directive, evaluation);
  if (!isCollection(block)) {
    const message = `\`${phase}\` is no object, so it adds nothing.`;
    trace.report({ kind: 'warning', code: 'temp-not-an-object', message, location: locationOf(directive) });
    trace.end('Nothing added.');
    return temp;
  }
  const merged = mergeValues(temp, block) as ValueObject;
  reportVariables({ temp }, { temp: merged }, trace);
  trace.end(`Set ${Object.keys(block).join(', ') || 'nothing'}.`);
  return merged;
}
