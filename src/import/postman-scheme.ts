import { fieldsOf, listOf, textOf } from './plain-data.ts';
import type { Scheme } from './scheme.ts';

/** A scheme that was understood, or why it was not. */
export type PostmanScheme = { readonly scheme: Scheme; readonly notes: readonly string[] } | { readonly why: string };

const names: Readonly<Record<string, string>> = {
  awsv4: 'AWS Signature',
  digest: 'Digest',
  hawk: 'Hawk',
  ntlm: 'NTLM',
  edgegrid: 'Akamai EdgeGrid',
  asap: 'ASAP',
  jwt: 'JWT Bearer',
  oauth1: 'OAuth 1.0',
};

/** What a request, a folder or a collection of Postman authenticates with; undefined where it has nothing of its own. */
export function postmanScheme(auth: Readonly<Record<string, unknown>>): PostmanScheme | undefined {
  const type = textOf(auth['type']);
  const attribute = (key: string): string | undefined => {
    const content = auth[type ?? ''];
    const listed = listOf(content)
      .map(fieldsOf)
      .find((entry) => entry['key'] === key);
    return textOf(listed?.['value'] ?? fieldsOf(content)[key]);
  };
  switch (type) {
    case undefined:
    case 'noauth':
    case 'inherit':
      return undefined;
    case 'apikey':
      return known({
        kind: 'apiKey',
        place: attribute('in') === 'query' ? 'query' : 'header',
        name: plain(attribute('key') ?? '') || 'x-api-key',
        ...prefixOf(attribute('value')),
      });
    case 'basic':
      return known({ kind: 'basic' });
    case 'bearer':
      return known({ kind: 'bearer' });
    case 'oauth2':
      return oauth2(attribute);
    default: {
      const called = names[type] ?? type.slice(0, 50);
      const way =
        type === 'oauth1' ? 'Begin a new project of the kind OAuth 1 for it.' : 'Connections have no way to make it.';
      return { why: `Authorization of the type ${called} is left out. ${way}` };
    }
  }
}

function oauth2(attribute: (key: string) => string | undefined): PostmanScheme {
  const type = attribute('grant_type') ?? 'authorization_code';
  const grant = type.startsWith('client') ? 'client' : type.startsWith('password') ? 'password' : 'code';
  const authorizeUrl = address(attribute('authUrl'));
  const tokenUrl = address(attribute('accessTokenUrl'));
  const scope = plain(attribute('scope') ?? '');
  const notes = [
    ...(tokenUrl === undefined ? ['It names no whole token address: replace https://example.com/oauth/token.'] : []),
    ...(grant === 'code' && authorizeUrl === undefined
      ? ['It names no whole address of a sign-in page: replace https://example.com/oauth/authorize.']
      : []),
    ...(type === 'implicit' ? ['It uses the implicit flow, and Make needs a code: ask the service for one.'] : []),
  ];
  const scheme: Scheme = {
    kind: 'oauth2',
    grant,
    ...(grant === 'code' ? { authorizeUrl: authorizeUrl ?? 'https://example.com/oauth/authorize' } : {}),
    tokenUrl: tokenUrl ?? 'https://example.com/oauth/token',
    scopes: scope.split(/[\s,]+/).filter((name) => name !== ''),
  };
  return known(scheme, notes);
}

/** `Token {{key}}`: a word before the value is part of the header, not of the key. */
function prefixOf(value: string | undefined): { readonly prefix?: string } {
  const prefix = /^([A-Za-z][\w-]{0,30}) +\{\{[^{}]+\}\}$/.exec(value ?? '')?.[1];
  return prefix === undefined ? {} : { prefix: `${prefix} ` };
}

const known = (scheme: Scheme, notes: readonly string[] = []): PostmanScheme => ({ scheme, notes });

/**
 * Postman's `{{name}}` would open an expression here. It names no field of its own in what is made, so it becomes the
 * name itself, which can be seen and replaced.
 */
const plain = (text: string): string => text.replaceAll(/\{\{\s*([\w.-]*)\s*\}\}/g, '$1');

/** One with a variable in it is as good as none. */
const address = (text: string | undefined): string | undefined =>
  text === undefined || text === '' || text.includes('{{') ? undefined : text;
