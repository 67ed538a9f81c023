import { encodeBase64 } from '../../../base/base64.ts';
import type { HttpRequest } from '../../../runtime/index.ts';
import { type ShellPart, shellVariables, type Taint } from '../../../secrets/index.ts';

/** The request as a command for a shell; whatever is secret stands in it as a variable such as `$API_KEY`, never as itself. */
export function toCurl(request: HttpRequest, taint: Taint): string {
  const cut = shellVariables(taint);
  const quote = (text: string): string => quoted(cut(text));
  const parts = [`curl -X ${request.method} ${quote(request.url)}`];
  for (const [name, value] of request.headers) {
    // curl writes the boundary of a form itself.
    if (request.body.kind !== 'multipart' || name !== 'content-type') parts.push(`-H ${quote(`${name}: ${value}`)}`);
  }
  const { body } = request;
  if (body.kind === 'text') parts.push(`--data-raw ${quote(body.text)}`);
  if (body.kind === 'bytes') parts.push(`--data-binary @<(echo ${encodeBase64(body.bytes)} | base64 -d)`);
  if (body.kind === 'multipart') {
    for (const { name, value, filename } of body.parts) {
      parts.push(
        `-F ${quote(filename === undefined && typeof value === 'string' ? `${name}=${value}` : `${name}=@${filename ?? name}`)}`,
      );
    }
  }
  return parts.join(' \\\n  ');
}

/** Single quotes, which a shell leaves alone; variables stand in double ones between them. */
function quoted(parts: readonly ShellPart[]): string {
  if (parts.length === 0) return "''";
  return parts
    .map((part) => (part.kind === 'variable' ? `"$${part.name}"` : `'${part.text.replaceAll("'", String.raw`'\''`)}'`))
    .join('');
}
