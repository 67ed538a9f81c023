import type { ImportedProject } from './imported.ts';
import { fieldsOf, listOf, textOf } from './plain-data.ts';
import type { Scheme } from './scheme.ts';
import { schemeToProject } from './scheme-to-project.ts';

/**
 * One connection for each way to authenticate in a Postman collection, that of the whole collection first; undefined
 * when it is none. Values of the collection are not taken over: they are often somebody's own.
 */
export function readPostman(data: unknown): readonly ImportedProject[] | undefined {
  const collection = fieldsOf(fieldsOf(data)['collection'] ?? data);
  const info = fieldsOf(collection['info']);
  if (!(textOf(info['schema']) ?? '').includes('postman') && info['_postman_id'] === undefined) return undefined;
  const title = textOf(info['name']) ?? 'Collection';
  const requests = requestsIn(listOf(collection['item']), 0);
  const first = requests[0];
  const found = [
    { name: title, auth: collection['auth'], url: first?.url },
    ...requests.map(({ name, auth, url }) => ({ name, auth, url })),
  ];
  const seen = new Set<string>();
  return found.flatMap(({ name, auth, url }) => {
    const scheme = schemeOf(fieldsOf(auth));
    const key = JSON.stringify(scheme);
    if (scheme === undefined || seen.has(key)) return [];
    seen.add(key);
    return [schemeToProject(scheme, name, { title, url: url ?? 'https://api.example.com/me' })];
  });
}

interface Found {
  readonly name: string;
  readonly url: string | undefined;
  readonly auth: unknown;
}

function requestsIn(items: readonly unknown[], depth: number): readonly Found[] {
  if (depth > 10) return [];
  return items.slice(0, 500).flatMap((item) => {
    const { name, request, item: inner, auth } = fieldsOf(item);
    const nested = requestsIn(listOf(inner), depth + 1);
    if (request === undefined)
      return auth === undefined ? nested : [{ name: textOf(name) ?? '', url: nested[0]?.url, auth }, ...nested];
    const { url, auth: own } = fieldsOf(request);
    const raw = textOf(url) ?? textOf(fieldsOf(url)['raw']);
    return [{ name: textOf(name) ?? '', url: raw === undefined ? undefined : withFields(raw), auth: own }];
  });
}

/** Postman's `{{name}}` means another thing here; the shell's spelling becomes a field of the form. */
const withFields = (url: string): string => {
  const filled = url.replaceAll(
    /\{\{\s*([\w-]+)\s*\}\}/g,
    (_whole, name: string) => `\${${name.replaceAll('-', '_')}}`,
  );
  return /^(?:https?:\/\/|\$\{)/i.test(filled) ? filled : `https://${filled}`;
};

function schemeOf(auth: Readonly<Record<string, unknown>>): Scheme | undefined {
  const type = textOf(auth['type']);
  const attribute = (key: string): string | undefined => {
    const content = auth[type ?? ''];
    const listed = listOf(content)
      .map(fieldsOf)
      .find((entry) => entry['key'] === key);
    return textOf(listed?.['value'] ?? fieldsOf(content)[key]);
  };
  switch (type) {
    case 'apikey':
      return {
        kind: 'apiKey',
        place: attribute('in') === 'query' ? 'query' : 'header',
        name: attribute('key') ?? 'x-api-key',
      };
    case 'basic':
      return { kind: 'basic' };
    case 'bearer':
      return { kind: 'bearer' };
    case 'oauth2': {
      const authorizeUrl = attribute('grant_type') === 'client_credentials' ? undefined : attribute('authUrl');
      const scope = attribute('scope') ?? '';
      return {
        kind: 'oauth2',
        ...(authorizeUrl === undefined ? {} : { authorizeUrl }),
        tokenUrl: attribute('accessTokenUrl') ?? 'https://example.com/oauth/token',
        scopes: scope.split(/[\s,]+/).filter((name) => name !== ''),
      };
    }
    default:
      return undefined;
  }
}
