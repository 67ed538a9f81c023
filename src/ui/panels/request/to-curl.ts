import type { AppState } from '../../../app/index.ts';
import { encodeBase64 } from '../../../base/base64.ts';
import type { HttpRequest } from '../../../runtime/index.ts';
import { secretTexts } from '../../../secrets/index.ts';

/** The request as a command for a shell; whatever is secret stands in it as `$SECRET_1`, never as itself. */
export function toCurl(request: HttpRequest, { parameters, values, run }: AppState): string {
  const secrets = secretTexts(parameters, values, run?.events ?? []);
  const quote = (text: string): string => quoted(text, secrets);
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

/** Single quotes, which a shell leaves alone; secrets become variables between them. */
function quoted(text: string, secrets: readonly string[]): string {
  let pieces: readonly string[] = [`'${text.replaceAll("'", String.raw`'\''`)}'`];
  secrets.forEach((secret, index) => {
    const spelled = secret.replaceAll("'", String.raw`'\''`);
    pieces = pieces.flatMap((piece) =>
      piece.split(spelled).flatMap((part, at) => (at === 0 ? [part] : [`'"$SECRET_${index + 1}"'`, part])),
    );
  });
  return pieces.join('');
}
