import type { Value } from '../../engine/index.ts';
import { findNode, type JsonNode, type JsonObject, type JsonPath } from '../../source/index.ts';
import type { ParameterRules } from './parameter.ts';
import { defined, flagAt, textAt, valueAt } from './attributes.ts';
import type { ReadContext } from './read-context.ts';

/** The attribute `validate` and its shorthand `pattern`; `validate: false` switches all rules off. */
export function readRules(node: JsonObject, path: JsonPath, context: ReadContext): ParameterRules {
  if (flagAt(node, 'validate') === false) return {};
  const written = findNode(node, ['validate', 'pattern']);
  const shorthand = findNode(node, ['pattern']);
  const pattern =
    written === undefined
      ? readPattern(shorthand, [...path, 'pattern'], context)
      : readPattern(written, [...path, 'validate', 'pattern'], context);
  const number = (key: string): number | undefined => {
    const value = valueAt(node, 'validate', key);
    return typeof value === 'number' ? value : undefined;
  };
  const allowed = valueAt(node, 'validate', 'enum');
  return defined({
    pattern,
    min: number('min'),
    max: number('max'),
    enum: Array.isArray(allowed) ? (allowed as readonly Value[]) : undefined,
    minItems: number('minItems'),
    maxItems: number('maxItems'),
  });
}

function readPattern(node: JsonNode | undefined, path: JsonPath, context: ReadContext): ParameterRules['pattern'] {
  if (node === undefined) return undefined;
  const source = node.kind === 'string' ? node.value : textAt(node, 'regexp');
  if (source === undefined) return undefined;
  const label = textAt(node, 'label');
  try {
    return { source: new RegExp(source).source, ...defined({ label }) };
  } catch {
    // What is wrong with it is told in other words by every browser.
    context.report('bad-pattern', 'warning', 'This is not a regular expression, so it is not checked.', node, path);
    return undefined;
  }
}
