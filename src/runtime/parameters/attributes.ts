import type { Value } from '../../engine/index.ts';
import { findNode, type JsonNode, type JsonPath, toJson } from '../../source/index.ts';

/** The attribute at a path when it is a text, else undefined: attributes of a wrong kind count as absent. */
export function textAt(node: JsonNode, ...path: JsonPath): string | undefined {
  const found = findNode(node, path);
  return found?.kind === 'string' ? found.value : undefined;
}

export function flagAt(node: JsonNode, ...path: JsonPath): boolean | undefined {
  const found = findNode(node, path);
  return found?.kind === 'boolean' ? found.value : undefined;
}

export function valueAt(node: JsonNode, ...path: JsonPath): Value {
  const found = findNode(node, path);
  return found && (toJson(found) as Value);
}

/** The members that are there, as optional properties want it. */
export function defined<T extends object>(members: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const present = Object.entries(members).filter(([, value]) => value !== undefined);
  return Object.fromEntries(present) as { [K in keyof T]?: Exclude<T[K], undefined> };
}
