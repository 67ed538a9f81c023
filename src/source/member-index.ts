import type { JsonObject } from './json-node.ts';

/** Objects with more members get a table, so that looking up every member of one takes time in proportion. */
const fewMembers = 16;

const tables = new WeakMap<JsonObject, ReadonlyMap<string, number>>();

/** The place of a member among the properties of an object; of equal keys the last one, -1 when there is none. */
export function memberIndex(object: JsonObject, name: string): number {
  const { properties } = object;
  if (properties.length <= fewMembers) return properties.findLastIndex(({ key }) => key === name);
  let table = tables.get(object);
  if (table === undefined) {
    table = new Map(properties.map(({ key }, index) => [key, index]));
    tables.set(object, table);
  }
  return table.get(name) ?? -1;
}
