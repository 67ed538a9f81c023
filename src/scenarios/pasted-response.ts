import { decodeBase64 } from '../base/base64.ts';
import { decodeUtf8 } from '../base/utf8.ts';
import type { Json, Mock } from '../runtime/index.ts';

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

export type PastedForm = 'HTTP' | 'curl -v' | 'HAR' | 'JSON' | 'HTML' | 'text';

/** More than any answer a connection reads; in UTF-16 units. */
const longest = 2_000_000;
/** Headers about the way the body travelled, which is over. */
const ofTransfer = new Set(['content-encoding', 'transfer-encoding', 'content-length', 'connection', 'keep-alive']);

/**
 * Reads an answer in whatever form it was copied: output of `curl -i` or `curl -v`, raw HTTP, a HAR file or one of its
 * entries, plain JSON, an HTML page, any other text. Of several answers (redirects, `100 Continue`) the last one counts.
 */
export function readPastedResponse(pasted: string): PastedResponse {
  if (pasted.length > longest)
    return { kind: 'unreadable', message: 'This is longer than any answer of a connection.' };
  const text = pasted
    .replaceAll('\r\n', '\n')
    .replace(/^\uFEFF/, '')
    .trim();
  if (text === '')
    return { kind: 'unreadable', message: 'There is nothing to read. Paste an answer, such as the output of curl -i.' };
  return readVerbose(text) ?? readHttp(text) ?? readJsonText(text) ?? readOther(text);
}

/** Lines of `curl -v` begin with `<` (received), `>` (sent), `*` (remarks) or braces (bytes). */
function readVerbose(text: string): PastedResponse | undefined {
  if (!/^< HTTP\//m.test(text)) return undefined;
  const lines = text.split('\n');
  const last = lines.findLastIndex((line) => line.startsWith('< HTTP/'));
  const head: string[] = [];
  let at = last;
  for (; at < lines.length && (lines[at]?.startsWith('<') ?? false) && lines[at]?.trim() !== '<'; at++)
    head.push((lines[at] as string).slice(2));
  const body = lines
    .slice(at + 1)
    .filter(
      (line) => !/^(?:\*|[{}] \[\d+ bytes data\]|<$|>)/.test(line) && !/^\s*%|^\s*\d+\s+\d+\s+\d+.*--:--/.test(line),
    );
  const request = lines.slice(0, last).findLast((line) => /^> [A-Z]+ \S+ HTTP/.test(line));
  const method = request === undefined ? undefined : /^> ([A-Z]+)/.exec(request)?.[1];
  return toResponse(
    'curl -v',
    head,
    body
      .join('\n')
      .replace(/\n\* .*$/s, '')
      .trim(),
    method,
  );
}

function readHttp(text: string): PastedResponse | undefined {
  if (!/^HTTP\/[\d.]+ \d{3}/.test(text)) return undefined;
  let rest = text;
  for (;;) {
    const end = rest.indexOf('\n\n');
    const head = (end < 0 ? rest : rest.slice(0, end)).split('\n');
    const body = end < 0 ? '' : rest.slice(end + 2);
    if (!/^\n*HTTP\/[\d.]+ \d{3}/.test(body)) return toResponse('HTTP', head, body.trim());
    rest = body.trimStart();
  }
}

function toResponse(
  from: PastedForm,
  [statusLine = '', ...lines]: readonly string[],
  body: string,
  method?: string,
): PastedResponse {
  const headers: Record<string, string> = {};
  for (const line of lines) {
    const [, name = '', value = ''] = /^([^:\s]+):\s*(.*)$/.exec(line) ?? [];
    const key = name.toLowerCase();
    if (key !== '' && !ofTransfer.has(key)) headers[key] = key in headers ? `${headers[key]}, ${value}` : value;
  }
  const status = Number(/^HTTP\/[\d.]+ (\d{3})/.exec(statusLine)?.[1] ?? 200);
  const mock = { status, headers, ...(body === '' ? {} : { body: bodyOf(body, headers['content-type'] ?? '') }) };
  return { kind: 'response', from, mock, ...(method === undefined ? {} : { method }) };
}

/** JSON is kept as data, so that it can be edited; bodies that only look like it stay the text they are. */
function bodyOf(text: string, type: string): Json {
  if (!/json/i.test(type) && !/^[[{]/.test(text)) return text;
  const value = parse(text);
  return value !== undefined && typeof value === 'object' ? value : text;
}

function readJsonText(text: string): PastedResponse | undefined {
  const value = parse(text);
  if (value === undefined) return undefined;
  return (
    readHar(value) ?? {
      kind: 'response',
      from: 'JSON',
      mock: { status: 200, headers: { 'content-type': 'application/json' }, body: value },
    }
  );
}

interface HarEntry {
  readonly request?: { readonly method?: unknown; readonly url?: unknown };
  readonly response?: {
    readonly status?: unknown;
    readonly headers?: unknown;
    readonly content?: { readonly text?: unknown; readonly mimeType?: unknown; readonly encoding?: unknown };
  };
}

/** A whole HAR, one of its entries, or the response of one. */
function readHar(value: Json): PastedResponse | undefined {
  const document = value as { readonly log?: { readonly entries?: unknown } } & HarEntry;
  if (typeof document !== 'object' || document === null) return undefined;
  const entries = document.log?.entries;
  const entry = Array.isArray(entries) ? (entries.at(-1) as HarEntry | undefined) : document;
  const response =
    entry?.response ??
    (entry !== undefined && 'content' in entry && 'status' in entry ? (entry as HarEntry['response']) : undefined);
  if (typeof response?.status !== 'number' || typeof response.content !== 'object') return undefined;
  const headers: Record<string, string> = {};
  for (const header of Array.isArray(response.headers)
    ? (response.headers as readonly Record<string, unknown>[])
    : []) {
    const name = String(header['name'] ?? '').toLowerCase();
    if (name !== '' && !name.startsWith(':') && !ofTransfer.has(name)) headers[name] = String(header['value'] ?? '');
  }
  const { text, encoding, mimeType } = response.content;
  if (typeof mimeType === 'string' && headers['content-type'] === undefined) headers['content-type'] = mimeType;
  const body = typeof text === 'string' ? (encoding === 'base64' ? fromBase64(text) : text) : '';
  const { method, url } = entry?.request ?? {};
  return {
    kind: 'response',
    from: 'HAR',
    mock: {
      status: response.status,
      headers,
      ...(body === '' ? {} : { body: bodyOf(body, headers['content-type'] ?? '') }),
    },
    ...(typeof method === 'string' ? { method } : {}),
    ...(typeof url === 'string' ? { url } : {}),
  };
}

function readOther(text: string): PastedResponse {
  const html = /^<(?:!doctype html|html|head|body)\b/i.test(text);
  return {
    kind: 'response',
    from: html ? 'HTML' : 'text',
    mock: { status: 200, headers: { 'content-type': html ? 'text/html' : 'text/plain' }, body: text },
  };
}

function parse(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    // Not JSON: the caller tries the next form.
    return undefined;
  }
}

const fromBase64 = (text: string): string => decodeUtf8(decodeBase64(text));
