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
  const text = pasted
    .replaceAll('\r\n', '\n')
    .replace(/^\uFEFF/, '')
    .trim();
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

/** People copy the line they typed along with what it printed. */
function withoutCommand(text: string): string {
  const start = /^[ \t]*HTTP\/[\d.]+ \d{3}/m.exec(text)?.index ?? 0;
  return /\b(?:curl|wget|https?)\b/.test(text.slice(0, start).split('\n')[0] ?? '') ? text.slice(start).trim() : text;
}

function readJsonText(text: string, awaited?: AwaitedRequest): PastedResponse | undefined {
  const value = parseJson(text);
  if (value === undefined) return undefined;
  return readPastedHar(value, awaited) ?? readPostman(value) ?? typed('JSON', 'application/json', value);
}

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
  if (/^<(?:!doctype html|html|head|body)\b/i.test(text)) return typed('HTML', 'text/html', text);
  if (/^<\?xml\b/i.test(text)) return typed('XML', 'application/xml', text);
  if (/^[\w.[\]-]+=[^&\s]*(?:&[\w.[\]-]+=[^&\s]*)*$/.test(text))
    return typed('a form', 'application/x-www-form-urlencoded', text);
  return typed('text', 'text/plain', text);
}

const typed = (from: PastedForm, type: string, body: Json): PastedResponse => ({
  kind: 'response',
  from,
  mock: {
    status: 200,
    headers: { 'content-type': type },
    body: typeof body === 'string' && from !== 'JSON' ? bodyOf(body, type) : body,
  },
});
