import { compileTemplate, type Expression, isCollection, renderText, type Value } from '../../engine/index.ts';
import type { DirectiveNode } from './directive-node.ts';
import type { Evaluation } from './evaluation.ts';

/**
 * What its author should know about an error message that has holes for this reply, such as `[500] `: which of its
 * expressions are empty, and which show a whole collection. Undefined when nothing is amiss.
 */
export function explainMessage({ node }: DirectiveNode, { scope, env, functions }: Evaluation): string | undefined {
  if (node.kind !== 'string' || !node.value.includes('{{')) return undefined;
  const program = compileTemplate(node.value, { functions });
  const traced = program.trace(scope, env);
  if (!traced.ok) return undefined;
  const reading = new Set(
    program.template.parts.flatMap((part) =>
      part.kind === 'expression' && quotesReply(part.expression) ? [part.range.start] : [],
    ),
  );
  const quoted = traced.value.expressions.filter(({ range }) => reading.has(range.start));
  const named = (is: (value: Value) => boolean): string =>
    quoted.flatMap(({ source, value }) => (is(value) ? [`\`${source}\``] : [])).join(', ');
  const empty = named((value) => renderText(value) === '');
  const whole = named(isCollection);
  const sentences = [
    ...(empty === '' ? [] : [`Empty for this reply: ${empty}. Compare it with the body.`]),
    ...(whole === '' ? [] : [`A whole collection in this reply: ${whole}. Name the member that holds the text.`]),
  ];
  return sentences.length === 0 ? undefined : sentences.join(' ');
}

/** What `if` leaves empty is meant to be. */
const quotesReply = (expression: Expression): boolean =>
  expression.kind === 'path' || (expression.kind === 'call' && expression.name === 'ifempty');
