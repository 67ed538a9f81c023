import { decodeUtf8 } from '../../base/utf8.ts';
import { fail, ok, type Result } from '../../base/result.ts';
import { nestsTooDeep, readXml, type Value } from '../../engine/index.ts';
import { decodeForm } from './decode-form.ts';
import type { HttpHeader, HttpResponse } from './http-message.ts';

export interface DecodeProblem {
  /** The text of U4, such as `Response body is not valid JSON.` */
  readonly message: string;
}

/** Values of the directive `response.type`. `text`, `string` and `raw` are one. */
export const responseTypes = ['automatic', 'json', 'urlencoded', 'xml', 'text', 'string', 'raw', 'binary'] as const;

/**
 * The variable `body`, by the response type that was chosen for the status (connections.md §9). An empty payload is
 * not decoded: it is the empty text (U6).
 */
export function decodeBody(response: HttpResponse, type: string): Result<Value, DecodeProblem> {
  if (response.body.length === 0) return ok('');
  switch (type === 'automatic' || type === '' ? typeOf(response.headers) : type) {
    case 'json':
      return decodeJson(decodeText(response));
    case 'xml':
      return decodeXml(decodeText(response));
    case 'urlencoded':
      return ok(decodeForm(decodeText(response)));
    case 'text':
    case 'string':
    case 'raw':
      return ok(decodeText(response));
    case 'binary':
      return ok(response.body);
    default:
      return fail({ message: `Unknown response type "${type}".` });
  }
}

/** The payload as text. Always UTF-8: a charset in the content type is ignored; a byte order mark is no text. */
export function decodeText(response: HttpResponse): string {
  return decodeUtf8(response.body).replace(/^\uFEFF/, '');
}

const typesByContentType: ReadonlyMap<string, string> = new Map([
  ['text/plain', 'text'],
  ['application/json', 'json'],
  ['application/x-www-form-urlencoded', 'urlencoded'],
  ['application/xml', 'xml'],
  ['text/xml', 'xml'],
]);

function typeOf(headers: readonly HttpHeader[]): string {
  const contentType = headers.find(([name]) => name === 'content-type')?.[1] ?? '';
  const essence = (contentType.split(';')[0] as string).trim().toLowerCase();
  return typesByContentType.get(essence) ?? 'text';
}

function decodeJson(text: string): Result<Value, DecodeProblem> {
  if (nestsTooDeep(text)) return fail({ message: 'Response body is nested deeper than 200 levels.' });
  try {
    return ok(JSON.parse(text) as Value);
  } catch {
    // The parser's own words differ between engines; the sentence is fixed by U4.
    return fail({ message: 'Response body is not valid JSON.' });
  }
}

function decodeXml(text: string): Result<Value, DecodeProblem> {
  const read = readXml(text);
  return read.ok ? ok(read.value) : fail({ message: 'Response body is not valid XML.' });
}
