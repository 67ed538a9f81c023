import type { Communication } from '../directives/communication.ts';
import { itemsOf, memberOf } from '../directives/directive-node.ts';

/** The paths of `log.sanitize`, of base and module together (U29); undefined when neither has such a list. */
export function sanitizePaths({ own, base }: Communication): readonly string[] | undefined {
  const lists = [base, own]
    .map((part) => memberOf(memberOf(part, 'log'), 'sanitize'))
    .filter((list) => list !== undefined)
    .filter(({ node }) => node.kind !== 'null');
  if (lists.length === 0) return undefined;
  const paths = lists.flatMap((list) => (list.node.kind === 'array' ? itemsOf(list) : [list]));
  return paths.flatMap(({ node }) => (node.kind === 'string' ? [node.value] : []));
}
