import { encodeUtf8 } from '../../base/utf8.ts';
import { fail, ok, type Result } from '../../base/result.ts';
import { isCollection, renderText, typeName, type Value } from '../../engine/index.ts';
import { encodeForm, formText } from './encode-form.ts';
import { encodeMultipart } from './encode-multipart.ts';
import type { HttpBody } from './http-message.ts';
import { jsonText } from './json-text.ts';
import type { RequestProblem } from './request-problem.ts';

export interface EncodedBody {
  readonly body: HttpBody;
  /** What the encoding sets; a content type of the author goes first (`encode-headers.ts`). */
  readonly contentType?: string;
}

/** Values of the directive `type` of a request. `text`, `string` and `raw` are one. */
export const bodyTypes = ['json', 'urlencoded', 'multipart/form-data', 'text', 'string', 'raw', 'binary'] as const;

const nothing: EncodedBody = { body: { kind: 'none' } };

/**
 * The body on the wire (connections.md §7). A body that evaluates to undefined is no body (U41). Whether the method
 * carries one is the caller's business.
 *
 * @param type the evaluated `type`, `json` when absent or empty
 * @param makeBoundary called only for multipart bodies
 */
export function encodeBody(
  body: Value,
  type: string | undefined,
  makeBoundary: () => string,
): Result<EncodedBody, RequestProblem> {
  if (body === undefined) return ok(nothing);
  switch (type === undefined || type === '' ? 'json' : type) {
    case 'json':
      return ok(text(typeof body === 'string' ? body : jsonText(body), 'application/json'));
    case 'urlencoded':
      return encodeUrlencoded(body);
    case 'multipart/form-data':
      return encodeParts(body, makeBoundary);
    case 'text':
    case 'string':
    case 'raw':
      return ok(text(formText(body)));
    case 'binary':
      return encodeBinary(body);
    default:
      return fail({ message: `Unknown body type "${type}".`, advice: `Use one of ${bodyTypes.join(', ')}.` });
  }
}

function encodeUrlencoded(body: Value): Result<EncodedBody, RequestProblem> {
  const contentType = 'application/x-www-form-urlencoded';
  if (body === null) return ok(nothing);
  if (isCollection(body)) return ok(text(encodeForm(body), contentType));
  // A text is a form that the author has encoded, as with type json (U26).
  return typeof body === 'string' ? ok(text(body, contentType)) : fail(notAnObject('urlencoded', body));
}

function encodeParts(body: Value, makeBoundary: () => string): Result<EncodedBody, RequestProblem> {
  if (body === null) return ok(nothing);
  if (!isCollection(body)) return fail(notAnObject('multipart/form-data', body));
  const boundary = makeBoundary();
  return ok({
    body: { kind: 'multipart', boundary, parts: encodeMultipart(body) },
    contentType: `multipart/form-data; boundary=${boundary}`,
  });
}

function encodeBinary(body: Value): Result<EncodedBody, RequestProblem> {
  if (body === null) return ok(nothing);
  if (body instanceof Uint8Array) return ok({ body: { kind: 'bytes', bytes: body } });
  if (typeof body === 'string') return ok({ body: { kind: 'bytes', bytes: encodeUtf8(renderText(body)) } });
  return fail({
    message: `A binary body must be a buffer, but it is a ${typeName(body)}.`,
    advice: 'Make one with toBinary, or choose another type.',
  });
}

function text(content: string, contentType?: string): EncodedBody {
  const body = { kind: 'text', text: content } as const;
  return contentType === undefined ? { body } : { body, contentType };
}

function notAnObject(type: string, body: Value): RequestProblem {
  return {
    message: `A body of type ${type} must be an object, but it is a ${typeName(body)}.`,
    advice: 'Write the fields as an object, or choose another type.',
  };
}
