import { compileTemplate, type Reference } from '../../engine/index.ts';
import type { JsonNode } from '../../source/index.ts';

/** Every path that the expressions in a piece of a definition name, keys included. */
export function referencesIn(node: JsonNode | undefined): readonly Reference[] {
  switch (node?.kind) {
    case 'string':
      return node.value.includes('{{') ? compileTemplate(node.value).references : [];
    case 'array':
      return node.items.flatMap(referencesIn);
    case 'object':
      return node.properties.flatMap(({ keyNode, value }) => [...referencesIn(keyNode), ...referencesIn(value)]);
    default:
      return [];
  }
}
