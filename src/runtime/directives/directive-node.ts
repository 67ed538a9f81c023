import type { JsonNode, JsonPath } from '../../source/index.ts';
import type { Location, TracedSection } from '../trace/trace-event.ts';

/** A piece of a definition that knows where it was written. */
export interface DirectiveNode {
  readonly section: TracedSection;
  /** From the root of the section. */
  readonly path: JsonPath;
  readonly node: JsonNode;
}

/** The value of a key; of equal keys the last one. Undefined when there is none, or `directive` is no object. */
export function memberOf(directive: DirectiveNode | undefined, key: string): DirectiveNode | undefined {
  if (directive?.node.kind !== 'object') return undefined;
  const node = directive.node.properties.findLast((property) => property.key === key)?.value;
  return node && { section: directive.section, path: [...directive.path, key], node };
}

/** The items of a list; none when it is no list. */
export function itemsOf(directive: DirectiveNode | undefined): readonly DirectiveNode[] {
  if (directive?.node.kind !== 'array') return [];
  const { section, path } = directive;
  return directive.node.items.map((node, index) => ({ section, path: [...path, index], node }));
}

export function locationOf({ section, path, node }: DirectiveNode): Location {
  return { section, path, range: node.range };
}
