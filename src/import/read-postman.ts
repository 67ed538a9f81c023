import type { Described } from './import-data.ts';
import { fieldsOf, listOf, textOf } from './plain-data.ts';
import { postmanScheme } from './postman-scheme.ts';
import { requestToProject } from './request-to-project.ts';
import { schemeToProject } from './scheme-to-project.ts';
import { looksSecret } from './secret-name.ts';
import type { RequestSketch } from './sketch.ts';

/** More requests than anyone looks through. */
const most = 500;

/**
 * One connection for each way to authenticate in a Postman collection, that of the whole collection first; undefined
 * when it is none. Values of the collection are not taken over: they are often somebody's own.
 */
export function readPostman(data: unknown): Described | undefined {
  const collection = fieldsOf(fieldsOf(data)['collection'] ?? data);
  const info = fieldsOf(collection['info']);
  if (!(textOf(info['schema']) ?? '').includes('postman') && info['_postman_id'] === undefined) return undefined;
  const title = textOf(info['name'])?.trim() || 'Collection';
  const found: Found[] = [];
  const firstUrl = walk(listOf(collection['item']), 0, found);
  const own = { name: title, auth: collection['auth'], url: firstUrl };
  const seen = new Set<string>();
  const left: string[] = [];
  const projects = [own, ...found].flatMap(({ name, auth, url }) => {
    const read = postmanScheme(fieldsOf(auth));
    if (read === undefined) return [];
    if ('why' in read) {
      if (!left.includes(read.why)) left.push(read.why);
      return [];
    }
    const key = JSON.stringify(read.scheme);
    if (seen.has(key)) return [];
    seen.add(key);
    const context = { title, url: url ?? 'https://api.example.com/me', notes: read.notes };
    return [schemeToProject(read.scheme, name, context)];
  });
  if (projects.length > 0) return { projects, left };
  const typed = found.flatMap(({ sketch }) => (sketch !== undefined && hasCredential(sketch) ? [sketch] : []))[0];
  if (typed !== undefined) return { projects: [{ ...requestToProject(typed, [typedNote]), name: title }], left };
  if (left.length === 0) left.push('None of its requests has an authorization of its own.');
  return { projects, left };
}

const typedNote =
  'The collection names no authorization. The connection is its first request with a credential in its headers or query.';

const hasCredential = ({ headers, url }: RequestSketch): boolean =>
  headers.some(([name, value]) => name.toLowerCase() === 'authorization' || looksSecret(name, value)) ||
  [...new URLSearchParams(url.split('?')[1] ?? '')].some(([name, value]) => looksSecret(name, value));

interface Found {
  readonly name: string;
  readonly url: string | undefined;
  readonly auth: unknown;
  /** The request itself, without its body; a folder has none. */
  readonly sketch?: RequestSketch;
}

/** Collects what signs in, folders before what is in them; gives the first address. */
function walk(items: readonly unknown[], depth: number, found: Found[]): string | undefined {
  let first: string | undefined;
  for (const item of depth > 10 ? [] : items) {
    if (found.length >= most) break;
    const { name, request, item: inner, auth } = fieldsOf(item);
    const place = found.length;
    if (request === undefined) {
      const url = walk(listOf(inner), depth + 1, found);
      if (auth !== undefined) found.splice(place, 0, { name: textOf(name) ?? '', url, auth });
      first ??= url;
    } else {
      const raw = textOf(request) ?? addressOf(fieldsOf(request)['url']);
      const url = raw === undefined ? undefined : withFields(raw);
      const { auth: own, method, header } = fieldsOf(request);
      const headers = listOf(header)
        .map(fieldsOf)
        .filter(({ key, disabled }) => textOf(key)?.trim() && disabled !== true)
        .map((entry): [string, string] => [textOf(entry['key']) ?? '', textOf(entry['value']) ?? '']);
      found.push({
        name: textOf(name) ?? '',
        url,
        auth: own,
        ...(url === undefined ? {} : { sketch: { method: textOf(method) ?? 'GET', url, headers } }),
      });
      first ??= url;
    }
  }
  return first;
}

/** Older exports hold the parts only. */
function addressOf(url: unknown): string | undefined {
  const { raw, protocol, host, path } = fieldsOf(url);
  const whole = textOf(url) ?? textOf(raw);
  if (whole !== undefined && whole !== '') return whole;
  const name = Array.isArray(host) ? host.join('.') : textOf(host);
  if (name === undefined) return undefined;
  const rest = listOf(path).map((part) => textOf(part) ?? textOf(fieldsOf(part)['value']) ?? '');
  return `${textOf(protocol) ?? 'https'}://${[name, ...rest].join('/')}`;
}

/** Postman's `{{name}}` means another thing here; the shell's spelling becomes a field of the form. So does `:id`. */
const withFields = (url: string): string => {
  const filled = url
    .replaceAll(/\{\{\s*([\w.-]+)\s*\}\}/g, (_whole, name: string) => `\${${name.replaceAll(/[.-]/g, '_')}}`)
    .replaceAll(/(?<=\/):([A-Za-z_]\w*)(?=\/|\?|$)/g, (_whole, name: string) => `\${${name}}`);
  return /^(?:https?:\/\/|\$\{)/i.test(filled) ? filled : `https://${filled}`;
};
