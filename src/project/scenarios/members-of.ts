import type { JsonNode } from '../../source/index.ts';
import type { ReportProblem } from './scenario-problem.ts';

/** The members of an object by name; the last of equal keys counts. */
export type Members = ReadonlyMap<string, JsonNode>;

/** Reports what is no object and keys that mean nothing here. */
export function membersOf(
  node: JsonNode,
  known: readonly string[],
  what: string,
  report: ReportProblem,
): Members | undefined {
  if (node.kind !== 'object') {
    report('not-an-object', node, `${what} is an object.`, `Write { … } with ${listOf(known)}.`);
    return undefined;
  }
  const members = new Map<string, JsonNode>();
  for (const { key, keyNode, value } of node.properties) {
    if (!known.includes(key)) {
      report('unknown-key', keyNode, `${what} has no "${key}".`, `It can have ${listOf(known)}.`, 'warning');
    } else if (value !== undefined) members.set(key, value);
  }
  return members;
}

const listOf = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');
