import { concatBytes } from '../../base/concat-bytes.ts';
import { encodeUtf8 } from '../../base/utf8.ts';
import type { HttpBody, HttpPart } from './http-message.ts';

/**
 * A body as it goes over the wire; undefined when there is none. Always bytes: given a text, `fetch` would add a
 * content type by itself (connections.md §7).
 */
export function bodyBytes(body: HttpBody): Uint8Array | undefined {
  switch (body.kind) {
    case 'none':
      return undefined;
    case 'text':
      return encodeUtf8(body.text);
    case 'bytes':
      return body.bytes;
    case 'multipart':
      return concatBytes([
        ...body.parts.flatMap((part) => [
          encodeUtf8(`--${body.boundary}\r\n${partHeader(part)}\r\n\r\n`),
          typeof part.value === 'string' ? encodeUtf8(part.value) : part.value,
          encodeUtf8('\r\n'),
        ]),
        encodeUtf8(`--${body.boundary}--\r\n`),
      ]);
  }
}

function partHeader({ name, filename, contentType }: HttpPart): string {
  const file = filename === undefined ? '' : `; filename="${quoted(filename)}"`;
  const type = contentType ?? (filename === undefined ? undefined : 'application/octet-stream');
  const disposition = `Content-Disposition: form-data; name="${quoted(name)}"${file}`;
  return type === undefined ? disposition : `${disposition}\r\nContent-Type: ${type.replace(/[\r\n]+/g, ' ')}`;
}

/** As forms in browsers do (HTML standard, multipart/form-data encoding). */
const quoted = (text: string): string => text.replaceAll('\r', '%0D').replaceAll('\n', '%0A').replaceAll('"', '%22');
