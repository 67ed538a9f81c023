import type { JsonNode } from './json-node.ts';

/** The plain value of a node, as `JSON.parse` would give it: the last of equal keys counts, `__proto__` is data. */
export function toJson(node: JsonNode): unknown {
  switch (node.kind) {
    case 'object': {
      const entries = node.properties.map(({ key, value }) => [key, value && toJson(value)] as const);
      return Object.fromEntries(entries);
    }
    case 'array':
      return node.items.map(toJson);
    case 'null':
      return null;
    default:
      return node.value;
  }
}
