import type { Json } from '../runtime/index.ts';
import type { PastedForm, PastedResponse } from './pasted-response.ts';

/** Headers about the way the body travelled, which is over. */
const ofTransfer = new Set(['content-encoding', 'transfer-encoding', 'content-length', 'connection', 'keep-alive']);

/** An answer as a mock: names in lower case, equal names joined, JSON as data. */
export function toPasted(
  from: PastedForm,
  status: number,
  pairs: readonly (readonly [name: string, value: string])[],
  body: string,
  request: { readonly method?: string; readonly url?: string } = {},
): PastedResponse {
  const headers: Record<string, string> = {};
  for (const [name, value] of pairs) {
    const key = name.toLowerCase();
    if (key === '' || key.startsWith(':') || ofTransfer.has(key)) continue;
    headers[key] = key in headers ? `${headers[key]}, ${value}` : value;
  }
  const mock = { status, headers, ...(body === '' ? {} : { body: bodyOf(body, headers['content-type'] ?? '') }) };
  return { kind: 'response', from, mock, ...request };
}

/**
 * JSON is kept as data, so that it can be edited; bodies that only look like it stay the text they are, and so does what
 * data cannot hold: whole numbers of more digits than are safe.
 */
export function bodyOf(text: string, type: string): Json {
  if ((!/json/i.test(type) && !/^[[{]/.test(text)) || /[:[,\s]-?\d{16,}\s*[,\]}]/.test(text)) return text;
  const value = parseJson(text);
  return value !== undefined && typeof value === 'object' ? value : text;
}

export function parseJson(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    // Not JSON: the caller tries the next form.
    return undefined;
  }
}
