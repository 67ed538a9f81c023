import { requestsOf, visitParameters } from '../../runtime/index.ts';
import { findNode, type JsonNode } from '../../source/index.ts';
import type { Sources } from './sources.ts';

/** The first names that can follow a variable; a variable that is absent here can have any. */
export interface KnownNames {
  readonly byRoot: ReadonlyMap<string, ReadonlySet<string>>;
  /** Fields of the form, those under other fields included. */
  readonly fields: readonly string[];
}

/**
 * What the definition itself puts into `parameters` (and so into `data` and `connection`), `temp` and `common`. Where
 * names are computed or come from elsewhere, nothing is known.
 */
export function knownNames({ kind, documents, form }: Sources): KnownNames {
  const byRoot = new Map<string, ReadonlySet<string>>();
  const requests = requestsOf(documents.communication, kind).map(({ node }) => node);
  const stored = keysOf(requests.map((node) => findNode(node, ['response', 'data'])));
  const fields: string[] = [];
  visitParameters(form, ({ name }) => void (name !== '' && fields.push(name)));
  if (stored !== undefined && !isRemote(documents.parameters.root)) {
    const names = new Set([...stored, ...fields, ...filledIn]);
    for (const root of ['parameters', 'data', 'connection']) byRoot.set(root, names);
  }
  const temps = keysOf(requests.flatMap((node) => [findNode(node, ['temp']), findNode(node, ['response', 'temp'])]));
  if (temps !== undefined) byRoot.set('temp', temps);
  if (kind !== 'basic') byRoot.set('oauth', ofOAuth);
  const common = documents.common.root;
  if (common?.kind === 'object') byRoot.set('common', keysOf([common]) ?? new Set());
  return { byRoot, fields };
}

/** Members of `oauth` (connections.md §2.4). */
const ofOAuth: ReadonlySet<string> = new Set(['scope', 'localRedirectUri', 'makeRedirectUri', 'redirectUri', 'state']);

/** Names that Make itself fills in (connections.md §13). */
const filledIn = ['accountName', 'teamID'];

/** Fields that come from the app (`rpc://…`), or stand in no list, have names nobody knows here. */
function isRemote(root: JsonNode | undefined): boolean {
  return (
    root?.kind === 'string' ||
    root?.kind === 'object' ||
    (root?.kind === 'array' && root.items.some(({ kind }) => kind === 'string'))
  );
}

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
