import { decodeBase64 } from '../base/base64.ts';
import { decodeUtf8 } from '../base/utf8.ts';
import type { Json } from '../runtime/index.ts';
import { toPasted } from './pasted-parts.ts';
import type { AwaitedRequest, PastedResponse } from './pasted-response.ts';

interface HarEntry {
  readonly request?: { readonly method?: unknown; readonly url?: unknown };
  readonly response?: {
    readonly status?: unknown;
    readonly headers?: unknown;
    readonly content?: { readonly text?: unknown; readonly mimeType?: unknown; readonly encoding?: unknown };
  };
}

/** A whole HAR, one of its entries, or the response of one; undefined for any other JSON. */
export function readPastedHar(value: Json, awaited?: AwaitedRequest): PastedResponse | undefined {
  const document = value as { readonly log?: { readonly entries?: unknown } } & HarEntry;
  if (typeof document !== 'object' || document === null) return undefined;
  const entries = document.log?.entries;
  if (Array.isArray(entries) && entries.length === 0)
    return { kind: 'unreadable', message: 'This HAR holds no requests. Record some with the network tools open.' };
  const entry = Array.isArray(entries) ? entryFor(entries as readonly HarEntry[], awaited) : document;
  const response =
    entry?.response ??
    (entry !== undefined && 'content' in entry && 'status' in entry ? (entry as HarEntry['response']) : undefined);
  if (typeof response?.status !== 'number' || typeof response.content !== 'object' || response.content === null)
    return undefined;
  if (response.status === 0)
    return {
      kind: 'unreadable',
      message: 'The browser got no answer to this request (status 0). Run it with curl -i, and paste what that prints.',
    };
  const { text, encoding, mimeType } = response.content;
  const written = Array.isArray(response.headers) ? (response.headers as readonly Record<string, unknown>[]) : [];
  const pairs = written.map(
    (header) => [String(header['name'] ?? ''), String(header['value'] ?? '')] as [string, string],
  );
  if (typeof mimeType === 'string' && mimeType !== '' && !pairs.some(([name]) => /^content-type$/i.test(name)))
    pairs.push(['content-type', mimeType]);
  const body = typeof text === 'string' ? (encoding === 'base64' ? decodeUtf8(decodeBase64(text)) : text) : '';
  const { method, url } = entry?.request ?? {};
  return toPasted('HAR', response.status, pairs, body, {
    ...(typeof method === 'string' ? { method } : {}),
    ...(typeof url === 'string' ? { url } : {}),
  });
}

/** The last answer to the request that waits, else the last that is no preflight. */
function entryFor(entries: readonly HarEntry[], awaited: AwaitedRequest | undefined): HarEntry | undefined {
  const place = (url: unknown): string => String(url ?? '').replace(/[?#].*$/s, '');
  return (
    entries.findLast(
      ({ request }) =>
        awaited !== undefined && request?.method === awaited.method && place(request.url) === place(awaited.url),
    ) ??
    entries.findLast(({ request }) => request?.method !== 'OPTIONS') ??
    entries.at(-1)
  );
}
