import type { Json, Mock } from '../runtime/index.ts';
import { bodyOf, parseJson, toPasted } from './pasted-parts.ts';
import { readPastedHar } from './pasted-har.ts';
import { readPastedHttp, readVerbose } from './pasted-http.ts';
import { curlFailure, whatElse } from './pasted-other.ts';

/** An answer read from what somebody copied. */
export type PastedResponse =
  | {
      readonly kind: 'response';
      readonly mock: Omit<Mock, 'match'>;
      readonly from: PastedForm;
      readonly method?: string;
      readonly url?: string;
    }
  | { readonly kind: 'unreadable'; readonly message: string };

export type PastedForm = 'HTTP' | 'curl -v' | 'a failure of curl' | 'HAR' | 'JSON' | 'HTML' | 'XML' | 'a form' | 'text';

/** The request that waits for the answer; of several in a HAR, the one to it is taken. */
export interface AwaitedRequest {
  readonly method: string;
  readonly url: string;
}

/** More than any answer a connection reads; in UTF-16 units. */
const longest = 2_000_000;

/**
 * Reads an answer in whatever form it was copied: output of `curl -i` or `curl -v`, raw HTTP, a HAR file or one of its
 * entries, a saved answer of Postman, plain JSON, HTML, XML, a form, any other text. Of several answers (redirects, `100
 * Continue`, a proxy's `200 Connection established`) the last one counts. What is plainly something else, such as a
 * command or a broken piece of JSON, is named.
 */
export function readPastedResponse(pasted: string, awaited?: AwaitedRequest): PastedResponse {
  if (pasted.length > longest)
    return { kind: 'unreadable', message: 'This is longer than any answer of a connection.' };
  const text = withoutWrapping(pasted.replaceAll('\r\n', '\n').replace(/^\uFEFF/, ''));
  if (text === '')
    return { kind: 'unreadable', message: 'There is nothing to read. Paste an answer, such as the output of curl -i.' };
  return (
    readVerbose(text) ??
    readPastedHttp(withoutCommand(text)) ??
    curlFailure(text) ??
    readJsonText(text, awaited) ??
    whatElse(text) ??
    readOther(text)
  );
}

/** A fence of Markdown around it; the next prompt of the shell, or the `%` that it sets where a line has no end. */
const withoutWrapping = (text: string): string =>
  text
    .trim()
    .replace(/^(`{3,})[^\n`]*\n(.*?)\n?\1$/s, '$2')
    .replace(/\n[\w.-]+@[^\n]{1,80}[$%#]$/, '')
    .replace(/(?<=[}\]>"])%$/, '')
    .trim();

/** People copy the line they typed, or the request that was sent, along with what it printed. */
function withoutCommand(text: string): string {
  const start = /^[ \t]*HTTP\/[\d.]+ \d{3}/m.exec(text)?.index ?? 0;
  const before = text.slice(0, start).split('\n')[0] ?? '';
  return /\b(?:curl|wget|https?)\b|^[A-Z]+ \S+ HTTP\/[\d.]+$/.test(before) ? text.slice(start).trim() : text;
}

function readJsonText(text: string, awaited?: AwaitedRequest): PastedResponse | undefined {
  const value = parseJson(text);
  if (value === undefined) return undefined;
  return readPastedHar(value, awaited) ?? readPostman(value) ?? readMessage(value) ?? typed('JSON', text);
}

/** An answer taken apart, as logs and mocks write one: status, headers and body by name. */
function readMessage(value: Json): PastedResponse | undefined {
  const members = membersOf(value);
  const { status, statusCode = status, headers, body } = members;
  if (typeof statusCode !== 'number' || !isHeaders(headers) || !('body' in members))
    return 'response' in members ? readMessage(members['response'] ?? null) : undefined;
  const pairs = Object.entries(headers).map(([name, text]) => [name, String(text)] as const);
  return toPasted('JSON', statusCode, pairs, typeof body === 'string' ? body : JSON.stringify(body));
}

const membersOf = (value: Json): Readonly<Record<string, Json>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, Json>) : {};

const isHeaders = (value: Json | undefined): value is Readonly<Record<string, Json>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A saved answer of a Postman collection. */
function readPostman(value: Json): PastedResponse | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { code, header, body } = value as Readonly<Record<string, unknown>>;
  if (typeof code !== 'number' || !Array.isArray(header) || typeof body !== 'string') return undefined;
  const pairs = (header as readonly Readonly<Record<string, unknown>>[]).map(({ key, value: text }) => [
    String(key ?? ''),
    String(text ?? ''),
  ]);
  return toPasted('JSON', code, pairs as [string, string][], body);
}

function readOther(text: string): PastedResponse {
  if (/^<(?:!doctype html|html|head|body)\b/i.test(text)) return typed('HTML', text);
  if (/^<\?xml\b|^<([a-z_][\w:.-]*)[^>]*(?:\/>|>.*<\/\1\s*>)$/is.test(text)) return typed('XML', text);
  if (/^[\w.[\]-]+=[^&\s]*(?:&[\w.[\]-]+=[^&\s]*)*$/.test(text)) return typed('a form', text);
  return typed('text', text);
}

const types = {
  JSON: 'application/json',
  HTML: 'text/html',
  XML: 'application/xml',
  'a form': 'application/x-www-form-urlencoded',
  text: 'text/plain',
} as const;

const typed = (from: keyof typeof types, text: string): PastedResponse => ({
  kind: 'response',
  from,
  mock: { status: 200, headers: { 'content-type': types[from] }, body: bodyOf(text, types[from]) },
});
