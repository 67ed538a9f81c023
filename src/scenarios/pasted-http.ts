import { decodeUtf8, encodeUtf8 } from '../base/utf8.ts';
import { toPasted } from './pasted-parts.ts';
import type { PastedResponse } from './pasted-response.ts';

const statusLine = /^[ \t]*(?:HTTP(?:\/[\d.]+|(?=[ \t]))|:?status:)[ \t]*(\d{3})\b/i;

/**
 * Output of `curl -v`: lines begin with `<` (received), `>` (sent), `*` (remarks) or braces (bytes). With `-i` as well, every
 * header is there twice.
 */
export function readVerbose(text: string): PastedResponse | undefined {
  if (!/^< HTTP\//m.test(text)) return undefined;
  const lines = text.split('\n');
  const first = lines.findLastIndex((line) => line.startsWith('< HTTP/') && !/^< HTTP\/[\d.]+ 1\d\d\b/.test(line));
  if (first < 0) return undefined;
  const end = lines.findIndex((line, at) => at > first && line.trim() === '<');
  const received = lines.slice(first, end < 0 ? undefined : end).filter((line) => line.startsWith('< '));
  const head = received.map((line) => line.slice(2));
  const body = (end < 0 ? [] : lines.slice(end + 1)).filter((line) => !isRemark(line)).join('\n');
  const method = lines.slice(0, first).findLast((line) => /^> [A-Z]+ \S+ HTTP/.test(line));
  return toResponse(
    'curl -v',
    head,
    body.replace(/\* Connection #\d+ to host [^\n]*$/, '').trim(),
    method?.split(' ')[1],
  );
}

/** A remark, the count of bytes, what was sent, or the table of progress. */
const isRemark = (line: string): boolean =>
  /^(?:\* |[{}] \[\d+ bytes data\]|[<>]\s*$|> |\s*% Total\s|\s*Dload\s+Upload|\s*\d+\s+\S+\s+\d+\s+\S+.*--:--)/.test(
    line,
  );

/** Raw HTTP, as `curl -i` and the like print it; also a list of headers that begins with `:status`. */
export function readPastedHttp(text: string): PastedResponse | undefined {
  if (!statusLine.test(text)) return undefined;
  let rest = text;
  for (;;) {
    const end = rest.search(/\n[ \t]*\n/);
    const head = (end < 0 ? rest : rest.slice(0, end)).split('\n');
    const body = end < 0 ? '' : rest.slice(end).trim();
    const next = nextAnswer(head[0] ?? '', body);
    if (next === undefined) return toResponse('HTTP', head, body);
    rest = next;
  }
}

/** What follows an answer that was only a step on the way: interim, a redirect, a challenge, a tunnel. */
function nextAnswer(line: string, body: string): string | undefined {
  const status = Number(statusLine.exec(line)?.[1] ?? 0);
  const isStep = status < 200 || (status >= 300 && status < 400) || status === 401 || status === 407;
  if (!isStep && !/connection established/i.test(line)) return undefined;
  // A step may have a body of its own, with no end of line; an answer after it has at least one header or nothing at all.
  const start = /HTTP\/[\d.]+ \d{3}\b[^\n]*(?=\n[ \t]*[\w-]+:|\n[ \t]*\n|$(?![\s\S]))/m.exec(body)?.index;
  return start === undefined ? undefined : body.slice(start);
}

function toResponse(
  from: 'HTTP' | 'curl -v',
  [first = '', ...lines]: readonly string[],
  body: string,
  method?: string,
): PastedResponse {
  const pairs: [string, string][] = [];
  for (const line of lines) {
    const [, name, value = ''] = /^\s*(:?[^:\s]+):\s*(.*)$/.exec(line) ?? [];
    const last = pairs.at(-1);
    if (name !== undefined) pairs.push([name, value]);
    // A line that begins with a blank goes on with the header before.
    else if (last !== undefined && /^\s+\S/.test(line)) last[1] = `${last[1]} ${line.trim()}`;
  }
  const status = Number(statusLine.exec(first)?.[1] ?? 200);
  const isChunked = pairs.some(([name, value]) => /^transfer-encoding$/i.test(name) && /chunked/i.test(value));
  const whole = isChunked ? (joinChunks(body) ?? body) : body;
  return toPasted(from, status, pairs, whole, method === undefined ? {} : { method });
}

/** The body of chunks that were copied with their sizes; undefined when there are none: most tools join them. */
function joinChunks(text: string): string | undefined {
  let rest = encodeUtf8(text);
  let joined = '';
  for (;;) {
    const [line, digits = ''] = /^([0-9a-f]{1,8})[^\n]*(?:\n|$)/i.exec(decodeUtf8(rest.subarray(0, 200))) ?? [];
    if (line === undefined) return undefined;
    const size = Number.parseInt(digits, 16);
    if (size === 0) return joined;
    const data = rest.subarray(line.length, line.length + size);
    if (data.length < size) return undefined;
    joined += decodeUtf8(data);
    rest = rest.subarray(line.length + size);
    if (rest.length === 0) return joined;
    if (rest[0] !== newline) return undefined;
    rest = rest.subarray(1);
  }
}

const newline = 10;
