import type { Definition } from '../definition/read-definition.ts';
import { type DirectiveNode, itemsOf, memberOf } from '../directives/directive-node.ts';

/** A member of the communication's root, such as a named step; undefined when it is not written. */
export function writtenStep({ communication: { root } }: Definition, name: string): DirectiveNode | undefined {
  const node = memberOf(root && { section: 'communication', path: [], node: root }, name);
  return node?.node.kind === 'null' ? undefined : node;
}

/** The request of a step that cannot be a list: of one the first request counts (U15). */
export function firstRequest(definition: Definition, step: string): DirectiveNode | undefined {
  const node = writtenStep(definition, step);
  return node?.node.kind === 'array' ? itemsOf(node)[0] : node;
}
