import type { JsonNode, JsonPath, JsonString } from '../../source/index.ts';

/** A text of a document and where it stands; a key has the path of its value. */
export interface PlacedString {
  readonly node: JsonString;
  readonly path: JsonPath;
  readonly isKey: boolean;
}

/** Every text of a node, keys included, in the order of the document. */
export function stringsIn(node: JsonNode | undefined, path: JsonPath = []): readonly PlacedString[] {
  switch (node?.kind) {
    case 'string':
      return [{ node, path, isKey: false }];
    case 'array':
      return node.items.flatMap((item, index) => stringsIn(item, [...path, index]));
    case 'object':
      return node.properties.flatMap(({ key, keyNode, value }) => {
        const at = [...path, key];
        return [{ node: keyNode, path: at, isKey: true }, ...stringsIn(value, at)];
      });
    default:
      return [];
  }
}
