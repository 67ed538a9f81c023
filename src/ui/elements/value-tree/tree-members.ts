import { isCollection, type Value } from '../../../engine/index.ts';
import { writeName } from '../../../language/index.ts';

/** One row below a list or a collection. */
export interface TreeMember {
  readonly name: string;
  readonly value: Value;
  /** How an expression reads it: `body.data[1].id`. Undefined when no expression can. */
  readonly path: string | undefined;
}

/** What is inside of a value; nothing for plain ones. Lists count from 1, as in IML. */
export function treeMembers(value: Value, path: string | undefined): readonly TreeMember[] {
  if (Array.isArray(value)) {
    return value.map((item: Value, index) => {
      const name = `[${index + 1}]`;
      return { name, value: item, path: path === undefined ? undefined : path + name };
    });
  }
  if (value === undefined || value === null || !isCollection(value)) return [];
  return Object.entries(value).map(([name, member]) => ({ name, value: member, path: joined(path, name) }));
}

function joined(path: string | undefined, name: string): string | undefined {
  const written = writeName(name, path === '');
  if (path === undefined || written === undefined) return undefined;
  return path === '' ? written : `${path}.${written}`;
}
