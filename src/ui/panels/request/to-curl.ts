import { encodeBase64 } from '../../../base/base64.ts';
import type { HttpPart, HttpRequest } from '../../../runtime/index.ts';
import { type ShellPart, shellVariables, type Taint } from '../../../secrets/index.ts';

type Cut = (text: string) => readonly ShellPart[];

/**
 * The request as a command for a shell; whatever is secret stands in it as a variable such as `$API_KEY`, never as itself.
 * It sends what the playground sends and reads no file, whatever its texts begin with.
 */
export function toCurl(request: HttpRequest, taint: Taint): string {
  const cut = shellVariables(taint);
  const { body, headers, url } = request;
  // Brackets and braces would make curl write several addresses.
  const whole = /[[\]{}]/.test(url) ? '-g ' : '';
  const parts = [`curl ${whole}${methodOf(request, cut)} ${quoted(cut(url))}`];
  for (const [name, value] of headers) {
    // curl writes the boundary of a form itself, and takes a name with nothing behind it for one to leave out.
    if (body.kind === 'multipart' && name === 'content-type') continue;
    parts.push(`-H ${quoted(cut(value === '' ? `${name};` : `${name}: ${value}`))}`);
  }
  const isUntyped = !headers.some(([name]) => name.toLowerCase() === 'content-type');
  // Else curl says that it is a form.
  if ((body.kind === 'text' || body.kind === 'bytes') && isUntyped) parts.push(`-H 'content-type:'`);
  if (body.kind === 'text') parts.push(`--data-raw ${quoted(cut(body.text))}`);
  if (body.kind === 'bytes') parts.push(`--data-binary @${decoded(body.bytes, cut)}`);
  if (body.kind === 'multipart') parts.push(...body.parts.map((part) => partOf(part, cut)));
  return parts.join(' \\\n  ');
}

/** A response to HEAD has no body, and curl would wait for it. */
function methodOf({ method, body }: HttpRequest, cut: Cut): string {
  if (method === 'HEAD' && body.kind === 'none') return '--head';
  return `-X ${/^[A-Z]+$/.test(method) ? method : quoted(cut(method))}`;
}

/** Content is never named as a file: a project from elsewhere could name one of its reader's. */
function partOf({ name, value, filename, contentType }: HttpPart, cut: Cut): string {
  if (typeof value === 'string' && filename === undefined && contentType === undefined) {
    return `--form-string ${quoted(cut(`${name}=${value}`))}`;
  }
  const file = filename === undefined ? [] : [plain(';filename='), ...inQuotes(filename, cut)];
  const type = contentType === undefined ? [] : [plain(';type='), ...cut(contentType)];
  const about = [...file, ...type];
  if (typeof value === 'string') return `-F ${quoted([...cut(name), plain('='), ...inQuotes(value, cut), ...about])}`;
  const read = `${quoted([...cut(name), plain('=@')])}${decoded(value, cut)}`;
  return `-F ${read}${about.length === 0 ? '' : quoted(about)}`;
}

const plain = (text: string): ShellPart => ({ kind: 'text', text });

/** As curl reads it between double quotes of its own. */
const inQuotes = (text: string, cut: Cut): readonly ShellPart[] => [
  plain('"'),
  ...cut(text).map((part) => (part.kind === 'text' ? plain(part.text.replaceAll(/["\\]/g, String.raw`\$&`)) : part)),
  plain('"'),
];

const decoded = (bytes: Uint8Array, cut: Cut): string => `<(echo ${quoted(cut(encodeBase64(bytes)))} | base64 -d)`;

/** Single quotes, which a shell leaves alone; variables stand in double ones between them. */
function quoted(parts: readonly ShellPart[]): string {
  let word = '';
  let text = '';
  for (const part of [...parts, undefined]) {
    if (part?.kind === 'text') text += part.text;
    else {
      if (text !== '') word += `'${text.replaceAll("'", String.raw`'\''`)}'`;
      if (part !== undefined) word += `"$${part.name}"`;
      text = '';
    }
  }
  return word === '' ? "''" : word;
}
