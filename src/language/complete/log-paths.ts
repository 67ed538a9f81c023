import { isCollection } from '../../engine/index.ts';
import { findNode } from '../../source/index.ts';
import { documentOf } from '../document-of.ts';
import type { LanguageContext } from '../language-context.ts';
import { requestsInOrder } from '../place/reading-order.ts';
import { createSecretTest } from '../values/secret-test.ts';
import { stringsIn } from '../place/strings-in.ts';

/** Paths of the log that can be masked: what the requests send, secrets first, and what came back (connections.md §12). */
export function logPaths(context: LanguageContext): readonly string[] {
  const secrets = createSecretTest({ ...context, secretsShown: false });
  const secret = new Set<string>();
  const other = new Set<string>();
  for (const { node } of requestsInOrder(documentOf(context.sections.communication ?? ''), context.kind)) {
    for (const part of ['headers', 'qs', 'body'] as const) {
      const found = findNode(node, [part]);
      if (found?.kind !== 'object') continue;
      for (const { key, value } of found.properties) {
        // Names of headers are in lower case in the log.
        const path = `request.${part}.${part === 'headers' ? key.toLowerCase() : key}`;
        const reads = stringsIn(value).some(({ node: text }) => secrets.reads(text.value));
        (reads ? secret : other).add(path);
      }
    }
  }
  const body = context.events.findLast((event) => event.kind === 'variable' && event.name === 'body');
  const members = body?.kind === 'variable' && isCollection(body.value) ? Object.keys(body.value) : [];
  for (const name of members) (secrets.reads(`{{body.\`${name}\`}}`) ? secret : other).add(`response.body.${name}`);
  return [...secret, ...other];
}
