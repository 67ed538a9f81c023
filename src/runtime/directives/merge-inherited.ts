import { isCollection, type Value } from '../../engine/index.ts';
import type { Communication } from './communication.ts';
import { memberOf } from './directive-node.ts';
import { evaluateDirective } from './evaluate-directive.ts';
import type { Evaluation } from './evaluation.ts';

/**
 * `headers` or `qs`: inherited members first, an own one of the same name takes the place of the inherited. Given as one
 * expression, the own value replaces everything inherited (connections.md §7, §9).
 *
 * @param nameOf makes names equal that count as equal
 * @returns undefined when neither is written
 */
export function mergeInherited(
  { own, base }: Communication,
  name: 'headers' | 'qs',
  nameOf: (name: string) => string,
  evaluation: Evaluation,
): Value {
  const ownPart = memberOf(own, name);
  const basePart = memberOf(base, name);
  if (basePart === undefined || ownPart?.node.kind === 'string') {
    return ownPart && evaluateDirective(ownPart, evaluation);
  }
  const inherited = evaluateDirective(basePart, evaluation);
  const added = ownPart && evaluateDirective(ownPart, evaluation);
  if (!isCollection(inherited)) return added ?? inherited;
  if (!isCollection(added)) return added ?? inherited;
  const members = new Map<string, readonly [name: string, value: Value]>();
  for (const [key, value] of [...Object.entries(inherited), ...Object.entries(added)]) {
    members.set(nameOf(key), [key, value]);
  }
  return Object.fromEntries(members.values());
}
