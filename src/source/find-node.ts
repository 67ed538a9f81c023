import type { JsonNode } from './json-node.ts';
import type { JsonPath } from './json-path.ts';
import { memberIndex } from './member-index.ts';

/** The node at a path below `root`; of equal keys the last one. Undefined when nothing is there. */
export function findNode(root: JsonNode | undefined, path: JsonPath): JsonNode | undefined {
  let node = root;
  for (const segment of path) {
    if (node?.kind === 'object') node = node.properties[memberIndex(node, String(segment))]?.value;
    else if (node?.kind === 'array' && typeof segment === 'number') node = node.items[segment];
    else return undefined;
  }
  return node;
}
