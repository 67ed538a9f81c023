import type { Json, Mock } from '../runtime/index.ts';
import type { JsonNode } from '../source/index.ts';

/** How a service writes its answer. */
export type AnswerFormat = 'json' | 'form' | 'xml' | 'text';

/**
 * What `response.type` says of a good answer and of one with an error status. Of a type by status, what is no JSON is the
 * one of good answers, and errors are JSON.
 */
export function answerFormats(type: JsonNode | undefined): { readonly good: AnswerFormat; readonly bad: AnswerFormat } {
  if (type?.kind === 'object') {
    const formats = type.properties.map(({ value }) => formatOf(value));
    return { good: formats.find((format) => format !== 'json') ?? 'json', bad: 'json' };
  }
  const format = formatOf(type);
  return { good: format, bad: format };
}

function formatOf(type: JsonNode | undefined): AnswerFormat {
  switch (type?.kind === 'string' ? type.value : '') {
    case 'urlencoded':
      return 'form';
    case 'xml':
      return 'xml';
    case 'text':
    case 'string':
    case 'raw':
      return 'text';
    default:
      return 'json';
  }
}

/** A body written so, with the content type that goes with it. */
export function writtenAs(format: AnswerFormat, body: Json): Pick<Mock, 'headers' | 'body'> {
  switch (format) {
    case 'form':
      return { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: formText(body) };
    case 'xml':
      return { headers: { 'content-type': 'application/xml' }, body: xmlText(body) };
    case 'text':
      return { headers: { 'content-type': 'text/plain' }, body: plainText(body) };
    default:
      return { headers: { 'content-type': 'application/json' }, body };
  }
}

const membersOf = (value: Json): readonly (readonly [string, Json])[] =>
  typeof value === 'object' && value !== null ? Object.entries(value as Readonly<Record<string, Json>>) : [];

const plainText = (value: Json): string => (typeof value === 'string' ? value : JSON.stringify(value));

const formText = (body: Json): string =>
  new URLSearchParams(membersOf(body).map(([name, value]) => [name, plainText(value)])).toString();

/** A document has one root: the first member. Lists are repeated elements (connections.md §9). */
function xmlText(body: Json): string {
  const [root] = membersOf(body);
  return root === undefined ? '<response/>' : element(root[0], root[1]);
}

function element(name: string, value: Json): string {
  if (Array.isArray(value)) return (value as readonly Json[]).map((item) => element(name, item)).join('');
  if (typeof value !== 'object' || value === null) return `<${name}>${escaped(String(value ?? ''))}</${name}>`;
  const members = membersOf(value);
  const attributes = members.flatMap(([key, item]) =>
    key === '_attributes'
      ? membersOf(item).map(([attribute, text]) => ` ${attribute}="${escaped(plainText(text))}"`)
      : [],
  );
  const inner = members.flatMap(([key, item]) =>
    key === '_attributes' ? [] : key === '_value' ? [escaped(plainText(item))] : [element(key, item)],
  );
  return `<${name}${attributes.join('')}>${inner.join('')}</${name}>`;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
