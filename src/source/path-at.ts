import type { JsonNode } from './json-node.ts';
import type { JsonPath } from './json-path.ts';
import type { JsonDocument } from './read-json.ts';

export interface PlaceInJson {
  readonly path: JsonPath;
  /** The innermost node around the offset. */
  readonly node: JsonNode;
  /** Whether the offset is in a property's key; `path` then ends with that key and `node` is the key's text. */
  readonly inKey: boolean;
}

/** What stands at an offset; both ends of a node belong to it. Undefined outside of the root. */
export function pathAt(document: JsonDocument, offset: number): PlaceInJson | undefined {
  const covers = (node: { readonly range: { start: number; end: number } } | undefined): boolean =>
    node !== undefined && node.range.start <= offset && offset <= node.range.end;
  let node = document.root;
  if (node === undefined || !covers(node)) return undefined;
  const path: (string | number)[] = [];
  for (;;) {
    let child: JsonNode | undefined;
    if (node.kind === 'object') {
      for (const property of node.properties) {
        if (covers(property.keyNode)) return { path: [...path, property.key], node: property.keyNode, inKey: true };
        if (!covers(property.value)) continue;
        path.push(property.key);
        child = property.value;
        break;
      }
    } else if (node.kind === 'array') {
      const index = node.items.findIndex(covers);
      if (index >= 0) path.push(index);
      child = node.items[index];
    }
    if (child === undefined) return { path, node, inKey: false };
    node = child;
  }
}
