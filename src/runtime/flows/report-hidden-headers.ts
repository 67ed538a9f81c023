import type { ValueObject } from '../../engine/index.ts';
import type { JsonNode } from '../../source/index.ts';
import type { Communication } from '../directives/communication.ts';
import { type DirectiveNode, locationOf, memberOf } from '../directives/directive-node.ts';
import { referencesIn } from '../directives/references-in.ts';
import type { StepTrace } from '../trace/recorder.ts';

/** What a page may read of any reply (Fetch standard, CORS-safelisted response-header names). */
const alwaysShown: ReadonlySet<string> = new Set([
  'cache-control',
  'content-language',
  'content-length',
  'content-type',
  'expires',
  'last-modified',
  'pragma',
]);

/**
 * Warns about headers that `response` reads and a live reply does not show: a browser hides most of them, and the value
 * would be missing without a word (connections.md §15).
 */
export function reportHiddenHeaders({ own, base }: Communication, shown: ValueObject, trace: StepTrace): void {
  for (const response of [memberOf(own, 'response'), memberOf(base, 'response')]) {
    if (response === undefined) continue;
    for (const name of new Set(headersRead(response.node))) {
      if (!alwaysShown.has(name) && !Object.hasOwn(shown, name)) report(name, response, trace);
    }
  }
}

function report(name: string, response: DirectiveNode, trace: StepTrace): void {
  const why =
    name === 'set-cookie'
      ? 'Browsers never show a page the cookies of a reply'
      : 'A browser shows only those that the service names in access-control-expose-headers';
  const message =
    `The reply shows the page no header \`${name}\`. ${why}; Make reads them all. ` +
    'Use a mock to see what the definition does with it.';
  trace.report({ kind: 'warning', code: 'hidden-header', message, location: locationOf(response) });
}

const headersRead = (node: JsonNode): readonly string[] =>
  referencesIn(node).flatMap(({ root, names: [name] }) => (root === 'headers' && name !== undefined ? [name] : []));
