import { encodeBase64 } from '../base/base64.ts';
import { decodeUtf8 } from '../base/utf8.ts';
import type { HttpBody, HttpHeader, HttpRequest, HttpResponse, TraceEvent } from '../runtime/index.ts';

export interface HarInput {
  readonly events: readonly TraceEvent[];
  /** ISO instant of the run. */
  readonly startedAt: string;
  /** Takes every secret out of a text. */
  readonly redact: (text: string) => string;
}

/** Answers are shown up to this many UTF-16 units; the rest helps nobody in a HAR. */
const longestBody = 2_000_000;

/** The requests and responses of a run as a HAR 1.2 log, secrets taken out everywhere. */
export function runToHar({ events, startedAt, redact }: HarInput): string {
  const entries: unknown[] = [];
  let request: HttpRequest | undefined;
  for (const event of events) {
    if (event.kind === 'request') ({ request } = event);
    else if (event.kind === 'response' && request !== undefined) {
      entries.push(entryOf(request, event.response, startedAt, redact));
      request = undefined;
    } else if (event.kind === 'no-response' && request !== undefined) {
      entries.push(entryOf(request, undefined, startedAt, redact));
      request = undefined;
    }
  }
  const log = { version: '1.2', creator: { name: 'IML Playground', version: '1' }, entries };
  return `${JSON.stringify({ log }, null, 2)}\n`;
}

function entryOf(
  request: HttpRequest,
  response: HttpResponse | undefined,
  startedDateTime: string,
  redact: (text: string) => string,
): unknown {
  const time = response?.durationMs ?? 0;
  return {
    startedDateTime,
    time,
    request: {
      method: redact(request.method),
      url: redact(request.url),
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: pairs(request.headers, redact),
      queryString: pairs(URL.canParse(request.url) ? [...new URL(request.url).searchParams] : [], redact),
      ...postData(request, redact),
      headersSize: -1,
      bodySize: -1,
    },
    response: responseOf(response, redact),
    cache: {},
    timings: { send: 0, wait: time, receive: 0 },
  };
}

function responseOf(response: HttpResponse | undefined, redact: (text: string) => string): unknown {
  const { status = 0, headers = [], body = new Uint8Array() } = response ?? {};
  const type = headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? '';
  return {
    status,
    statusText: '',
    httpVersion: 'HTTP/1.1',
    cookies: [],
    headers: pairs(headers, redact),
    // Redacted before it is cut: half a secret would not be found.
    content: { size: body.length, mimeType: redact(type), ...answerOf(body, redact) },
    redirectURL: '',
    headersSize: -1,
    bodySize: body.length,
  };
}

/** What is no text is written as HAR writes bytes, unless a secret stands in it, which Base64 would hide. */
function answerOf(body: Uint8Array, redact: (text: string) => string): object {
  const text = decodeUtf8(body);
  const open = redact(text);
  return text.includes('\ufffd') && open === text
    ? { text: redact(encodeBase64(body)).slice(0, longestBody), encoding: 'base64' }
    : { text: open.slice(0, longestBody) };
}

function postData({ headers, body }: HttpRequest, redact: (text: string) => string): object {
  if (body.kind === 'none') return {};
  const mimeType = headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? '';
  return { postData: { mimeType: redact(mimeType), ...contentOf(body, redact) } };
}

function contentOf(body: Exclude<HttpBody, { kind: 'none' }>, redact: (text: string) => string): object {
  if (body.kind === 'text') return { text: redact(body.text) };
  if (body.kind === 'bytes') return { text: redact(encodeBase64(body.bytes)) };
  return {
    params: body.parts.map(({ name, value, filename, contentType }) => ({
      name: redact(name),
      value: redact(typeof value === 'string' ? value : encodeBase64(value)),
      ...(filename === undefined ? {} : { fileName: redact(filename) }),
      ...(contentType === undefined ? {} : { contentType: redact(contentType) }),
    })),
  };
}

const pairs = (headers: readonly HttpHeader[], redact: (text: string) => string): readonly object[] =>
  headers.map(([name, value]) => ({ name: redact(name), value: redact(value) }));
