import { encodeBase64 } from '../../../base/base64.ts';
import type { HttpRequest } from '../../../runtime/index.ts';

/** The request as HTTP/1.1 would write it. */
export function toRawRequest({ method, url, headers, body }: HttpRequest): string {
  const { host, pathname, search } = new URL(url);
  const lines = [
    `${method} ${pathname}${search} HTTP/1.1`,
    `host: ${host}`,
    ...headers.map(([name, value]) => `${name}: ${value}`),
    '',
  ];
  if (body.kind === 'text') lines.push(body.text);
  if (body.kind === 'bytes') lines.push(encodeBase64(body.bytes));
  if (body.kind === 'multipart') {
    for (const { name, value, filename, contentType } of body.parts) {
      lines.push(
        `--${body.boundary}`,
        `content-disposition: form-data; name="${name}"${filename === undefined ? '' : `; filename="${filename}"`}`,
      );
      if (contentType !== undefined) lines.push(`content-type: ${contentType}`);
      lines.push('', typeof value === 'string' ? value : encodeBase64(value));
    }
    lines.push(`--${body.boundary}--`);
  }
  return lines.join('\r\n');
}
