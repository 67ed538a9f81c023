import type { ValueObject } from '../../engine/index.ts';
import { findNode, type JsonNode } from '../../source/index.ts';
import { visitParameters } from '../parameters/visit-parameters.ts';
import type { Definition } from './read-definition.ts';
import { requestsOf } from './requests-of.ts';

/** The first names that can follow a variable; a variable that is absent here can have any. */
export type KnownNames = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * What the definition itself puts into `parameters` (and so into `data` and `connection`), `temp` and `common`. Where
 * names are computed or come from elsewhere, nothing is known.
 */
export function knownNames({ kind, communication, parameters, common }: Definition): KnownNames {
  const known = new Map<string, ReadonlySet<string>>();
  const requests = requestsOf(communication, kind).map(({ node }) => node);
  const stored = requests.map((node) => findNode(node, ['response', 'data']));
  const temps = requests.flatMap((node) => [findNode(node, ['temp']), findNode(node, ['response', 'temp'])]);
  const storedNames = keysOf(stored);
  if (parameters.length > 0 && storedNames !== undefined) {
    const names = new Set(storedNames);
    visitParameters(parameters, ({ name }) => names.add(name));
    for (const variable of ['parameters', 'data', 'connection']) known.set(variable, names);
  }
  const tempNames = keysOf(temps);
  if (tempNames !== undefined) known.set('temp', tempNames);
  if (Object.keys(common).length > 0) known.set('common', namesOf(common));
  return known;
}

const namesOf = (object: ValueObject): ReadonlySet<string> => new Set(Object.keys(object));

/** Undefined when one of them is no plain object: its keys are only known at run time. */
function keysOf(nodes: readonly (JsonNode | undefined)[]): ReadonlySet<string> | undefined {
  const names = new Set<string>();
  for (const node of nodes) {
    if (node === undefined) continue;
    if (node.kind !== 'object') return undefined;
    for (const { key } of node.properties) {
      if (key.includes('{{')) return undefined;
      names.add(key);
    }
  }
  return names;
}
