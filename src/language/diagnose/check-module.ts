import { compileTemplate, nearestName, type Reference } from '../../engine/index.ts';
import { toSourceRange } from '../../source/index.ts';
import { stringsIn } from '../place/strings-in.ts';
import { knownNames } from './known-names.ts';
import type { Finding } from './problem.ts';
import type { Sources } from './sources.ts';

type Words = Pick<Finding, 'code' | 'message' | 'help' | 'args'>;

/** Variables of modules, webhooks and remote procedures, which share one base (iml.md §5.2). */
const roots = [
  'parameters',
  'connection',
  'common',
  'data',
  'temp',
  'environment',
  'scenario',
  'metadata',
  'body',
  'headers',
  'statusCode',
  'item',
  'output',
  'iterate',
  'oauth',
  'query',
  'payload',
  'webhook',
  'method',
  'undefined',
];

/**
 * Names of base and module: variables that do not exist, and what the connection does not store (connections.md §3).
 * An unknown variable is told only when it looks like a known one: Make has more of them than are documented.
 */
export function checkModuleNames(sources: Sources): readonly Finding[] {
  const stored = knownNames(sources).byRoot.get('connection') ?? new Set<string>();
  // Nothing but what Make fills in itself: the connection is not here.
  const members = stored.size > 2 ? stored : undefined;
  return (['base', 'module'] as const).flatMap((section) =>
    stringsIn(sources.documents[section].root).flatMap(({ node, path }) => {
      if (!node.value.includes('{{')) return [];
      return compileTemplate(node.value).references.flatMap((reference): readonly Finding[] => {
        const words = problemOf(reference, members);
        if (words === undefined) return [];
        return [{ section, path, range: toSourceRange(node, reference.range), ...words }];
      });
    }),
  );
}

function problemOf({ root, names: [name] }: Reference, members: ReadonlySet<string> | undefined): Words | undefined {
  if (!roots.includes(root)) {
    const nearest = root.length < 4 ? undefined : nearestName(root, roots);
    return nearest === undefined
      ? undefined
      : { code: 'unknown-variable', help: `Did you mean ${nearest}?`, args: { root, nearest } };
  }
  if (root !== 'connection' || name === undefined || members === undefined || members.has(name)) return undefined;
  const nearest = nearestName(name, members);
  return {
    code: 'unknown-name',
    message: `The connection stores no ${name}.`,
    help: nearest === undefined ? 'Set it in response.data of the connection.' : `Did you mean ${nearest}?`,
    args: { root, name, ...(nearest === undefined ? {} : { nearest }) },
  };
}
