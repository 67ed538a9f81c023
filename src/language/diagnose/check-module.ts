import { compileTemplate, nearestName } from '../../engine/index.ts';
import { stringsIn } from '../place/strings-in.ts';
import { knownNames } from './known-names.ts';
import type { Finding } from './problem.ts';
import type { Sources } from './sources.ts';

/** Names of base and module that come from the connection: `connection` is what it stores (connections.md §3). */
export function checkModuleNames(sources: Sources): readonly Finding[] {
  const members = knownNames(sources).byRoot.get('connection');
  if (members === undefined || members.size <= 2) return [];
  return (['base', 'module'] as const).flatMap((section) =>
    stringsIn(sources.documents[section].root).flatMap(({ node, path }) => {
      if (!node.value.includes('{{connection') && !node.value.includes('connection.')) return [];
      return compileTemplate(node.value).references.flatMap(({ root, names: [name], range }): readonly Finding[] => {
        if (root !== 'connection' || name === undefined || members.has(name)) return [];
        const nearest = nearestName(name, [...members]);
        const help = nearest === undefined ? 'Set it in response.data of the connection.' : `Did you mean ${nearest}?`;
        const start = node.toSourceOffset(range.start);
        return [
          {
            section,
            path,
            range: { start, end: node.toSourceOffset(range.end) },
            code: 'unknown-name',
            message: `The connection stores no ${name}.`,
            help,
            args: { root, name, ...(nearest === undefined ? {} : { nearest }) },
          },
        ];
      });
    }),
  );
}
