import { type ConnectionKind, starterSections } from '../project/index.ts';
import { findNode, readJson } from '../source/index.ts';
import { connectionKindOf } from './connection-kind-of.ts';
import type { ImportedProject } from './imported.ts';

/** What Make's own templates call the credentials of an app. */
const usualName: Readonly<Partial<Record<ConnectionKind, string>>> = { oauth1: 'consumerKey', oauth2: 'clientId' };

/**
 * The connection that a communication makes by itself, with the usual form and common data where it reads them; undefined when
 * it is of the kind of the open project, or does not tell its kind.
 */
export function loneConnection(communication: string, open: ConnectionKind): ImportedProject | undefined {
  const kind = connectionKindOf(undefined, communication);
  const tells = kind !== 'basic' || findNode(readJson(communication).root, ['url']) !== undefined;
  if (kind === open || !tells) return undefined;
  const reads = (root: string): boolean => communication.includes(`${root}.${usualName[kind] ?? 'apiKey'}`);
  const { parameters, common } = starterSections[kind];
  return {
    name: 'Imported',
    kind,
    sections: {
      communication,
      ...(parameters !== undefined && reads('parameters') ? { parameters } : {}),
      ...(common !== undefined && reads('common') ? { common } : {}),
    },
    values: {},
    notes: [],
  };
}
