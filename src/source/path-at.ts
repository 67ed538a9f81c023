import type { JsonArray, JsonNode, JsonObject, JsonProperty } from './json-node.ts';
import type { JsonPath } from './json-path.ts';
import { lastAtMost } from './last-at-most.ts';
import type { JsonDocument } from './read-json.ts';

export interface PlaceInJson {
  readonly path: JsonPath;
  /** The innermost node around the offset. */
  readonly node: JsonNode;
  /** Whether the offset is in a property's key; `path` then ends with that key and `node` is the key's text. */
  readonly inKey: boolean;
}

/** What stands at an offset; both ends of a node belong to it, and of two that meet the first. Undefined outside of the root. */
export function pathAt(document: JsonDocument, offset: number): PlaceInJson | undefined {
  const covers = ({ range }: JsonNode): boolean => range.start <= offset && offset <= range.end;
  let node = document.root;
  if (node === undefined || !covers(node)) return undefined;
  const path: (string | number)[] = [];
  for (;;) {
    let child: JsonNode | undefined;
    if (node.kind === 'object') {
      const { properties }: JsonObject = node;
      for (const at of around(properties.length, (index) => properties[index]?.keyRange.start ?? 0, offset)) {
        const property = properties[at] as JsonProperty;
        if (covers(property.keyNode)) return { path: [...path, property.key], node: property.keyNode, inKey: true };
        if (property.value === undefined || !covers(property.value)) continue;
        path.push(property.key);
        child = property.value;
        break;
      }
    } else if (node.kind === 'array') {
      const { items }: JsonArray = node;
      const found = around(items.length, (index) => items[index]?.range.start ?? 0, offset).find((at) =>
        covers(items[at] as JsonNode),
      );
      if (found !== undefined) path.push(found);
      child = found === undefined ? undefined : items[found];
    }
    if (child === undefined) return { path, node, inKey: false };
    node = child;
  }
}

/**
 * The places of the pieces that may cover an offset: the last one that starts there or before it, and the one before
 * that, which may end there. Not all of them, because each mistake in a long text asks where it stands.
 */
function around(count: number, startOf: (index: number) => number, offset: number): readonly number[] {
  const last = lastAtMost(count, startOf, offset);
  return [last - 1, last].filter((at) => at >= 0 && at < count);
}
