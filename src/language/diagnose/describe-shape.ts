import type { JsonNode, JsonPath } from '../../source/index.ts';
import type { Shape } from '../schemas/schema.ts';

/** What a place is called in a sentence: its key, or that of the list around it. */
export function nameOf(path: JsonPath): string {
  const name = path.findLast((segment) => typeof segment === 'string');
  if (name === undefined) return 'This';
  return typeof path.at(-1) === 'number' ? `An item of ${name}` : String(name);
}

/** `a text, a list or an object`. */
export function wantedBy(shapes: readonly Shape[]): string {
  const kinds = [...new Set(shapes.map(kindText))];
  const last = kinds.pop() ?? '';
  return kinds.length === 0 ? last : `${kinds.join(', ')} or ${last}`;
}

function kindText(shape: Shape): string {
  switch (shape.kind) {
    case 'object':
      return 'an object';
    case 'list':
      return 'a list';
    case 'flag':
      return 'true or false';
    case 'number':
      return 'a number';
    case 'text':
      return 'a text';
    default:
      return 'a value';
  }
}

/** What somebody wrote, as sentences name it. */
export function writtenAs(node: JsonNode): string {
  switch (node.kind) {
    case 'object':
      return 'an object';
    case 'array':
      return 'a list';
    case 'string':
      return 'a text';
    case 'number':
      return 'a number';
    case 'boolean':
      return String(node.value);
    case 'null':
      return 'null';
  }
}
