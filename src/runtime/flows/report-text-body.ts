import type { Value } from '../../engine/index.ts';
import type { Communication } from '../directives/communication.ts';
import { locationOf, memberOf } from '../directives/directive-node.ts';
import { referencesIn } from '../directives/references-in.ts';
import type { HttpHeader } from '../http/http-message.ts';
import type { Transport } from '../transports/transport.ts';
import type { StepTrace } from '../trace/recorder.ts';

/**
 * Warns about members of `body` that `response` reads and that a text does not have: the reply is JSON or XML, but its
 * content type is none that is recognised, as with `application/hal+json` (connections.md §9).
 *
 * @param body of a reply whose type was chosen by its content type
 */
export function reportTextBody(
  { own, base }: Communication,
  body: Value,
  headers: readonly HttpHeader[],
  kind: Transport['kind'],
  trace: StepTrace,
): void {
  const form = typeof body === 'string' ? formOf(body) : undefined;
  if (form === undefined) return;
  const response = [memberOf(own, 'response'), memberOf(base, 'response')].find((part) =>
    referencesIn(part?.node).some(({ root, names }) => root === 'body' && names.length > 0),
  );
  if (response === undefined) return;
  const type = headers.find(([name]) => name === 'content-type')?.[1] ?? '';
  const said = type === '' ? 'it has no content type' : `of its content type ${type} Make makes a text`;
  const orElse = kind === 'mock' ? `, or give the mock the content type application/${form.toLowerCase()}` : '';
  const message = `The reply looks like ${form}, but ${said}: \`body\` has no members. Set \`response.type\` to ${form.toLowerCase()}${orElse}.`;
  trace.report({ kind: 'warning', code: 'text-body', message, location: locationOf(response) });
}

/** By its beginning and end; whoever follows the advice learns whether it is right in all. */
function formOf(text: string): 'JSON' | 'XML' | undefined {
  const trimmed = text.trim();
  if (/^<\?xml\s/.test(trimmed)) return 'XML';
  const ends = `${trimmed.charAt(0)}${trimmed.at(-1) ?? ''}`;
  return ends === '{}' || ends === '[]' ? 'JSON' : undefined;
}
