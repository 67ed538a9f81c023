import type { Described } from './import-data.ts';
import { openApiAddress } from './openapi-address.ts';
import { fieldsOf, listOf, textOf } from './plain-data.ts';
import type { Scheme } from './scheme.ts';
import { schemeToProject } from './scheme-to-project.ts';

type Fields = Readonly<Record<string, unknown>>;

/** More ways to sign in than any API has. */
const most = 50;

/** A scheme that was understood, or why it was not; `notes` say what it asks for beyond what was made. */
type Read = { readonly scheme: Scheme; readonly notes: readonly string[] } | { readonly why: string };

/** One connection for each security scheme of an OpenAPI 3 or Swagger 2 document; undefined when it is neither. */
export function readOpenApi(data: unknown): Described | undefined {
  const document = fieldsOf(data);
  if (versionOf(document['openapi']) === undefined && versionOf(document['swagger']) === undefined) return undefined;
  const title = textOf(fieldsOf(document['info'])['title'])?.trim() || 'API';
  const { base, notes } = openApiAddress(document);
  const url = `${base}${probe(fieldsOf(document['paths']))}`;
  const schemes = {
    ...fieldsOf(document['securityDefinitions']),
    ...fieldsOf(fieldsOf(document['components'])['securitySchemes']),
  };
  const together = togetherWith(document);
  const left: string[] = [];
  const projects = Object.entries(schemes)
    .slice(0, most)
    .flatMap(([name, content]) => {
      const read = readScheme(followed(content, document), base);
      if ('why' in read) {
        left.push(`The scheme ${name} is left out: ${read.why}`);
        return [];
      }
      const context = { title, url, notes: [...notes, ...read.notes, ...together(name)] };
      return [schemeToProject(read.scheme, name, context)];
    });
  if (Object.keys(schemes).length === 0) left.push('It has no security schemes.');
  return { projects, left };
}

/** YAML reads an unquoted version as a number. */
const versionOf = (value: unknown): string | undefined => (typeof value === 'number' ? String(value) : textOf(value));

/** A GET without variables that sounds like "who am I", else the first one. */
function probe(paths: Fields): string {
  const plain = Object.keys(paths).filter(
    (path) => path.startsWith('/') && fieldsOf(paths[path])['get'] !== undefined && !path.includes('{'),
  );
  const telling = /\/(?:me|whoami|self|user|account|profile|ping|current[-_]?user|userinfo)\b/i;
  return plain.find((path) => telling.test(path)) ?? plain[0] ?? '/me';
}

/** What `$ref` points to inside the document. */
function followed(content: unknown, document: Fields): Fields {
  let at = fieldsOf(content);
  for (let step = 0; step < 10; step++) {
    const ref = textOf(at['$ref']);
    if (ref === undefined || !ref.startsWith('#/')) return at;
    const path = ref.slice(2).split('/');
    at = path.reduce((from, part) => {
      const name = part.replaceAll('~1', '/').replaceAll('~0', '~');
      return Object.hasOwn(from, name) ? fieldsOf(from[name]) : {};
    }, document);
  }
  return at;
}

/** Schemes that are asked for at the same time: each alone is refused. */
function togetherWith(document: Fields): (name: string) => readonly string[] {
  const sets = listOf(document['security']).map((set) => Object.keys(fieldsOf(set)));
  const alone = new Set(sets.filter((set) => set.length === 1).flat());
  return (name) => {
    const set = sets.find((names) => names.length > 1 && names.includes(name));
    if (set === undefined || alone.has(name)) return [];
    const others = set.filter((other) => other !== name).join(', ');
    return [`The API wants this together with ${others}: add that to the request.`];
  };
}

function readScheme(content: Fields, base: string): Read {
  const type = textOf(content['type'])?.toLowerCase();
  switch (type) {
    case 'apikey': {
      const place = textOf(content['in'])?.toLowerCase();
      // Braces would open an expression.
      const name = textOf(content['name'])?.replaceAll(/[{}]/g, '') || 'api_key';
      return known({ kind: 'apiKey', place: place === 'query' || place === 'cookie' ? place : 'header', name });
    }
    case 'basic':
      return known({ kind: 'basic' });
    case 'http': {
      const scheme = textOf(content['scheme'])?.toLowerCase() ?? '';
      if (scheme === 'basic') return known({ kind: 'basic' });
      if (scheme === 'bearer') return known({ kind: 'bearer' });
      if (scheme === 'digest' || scheme === 'negotiate' || scheme === 'hoba' || scheme === 'mutual') {
        return {
          why: `HTTP ${scheme} takes a second request with an answer to a challenge, which connections cannot make.`,
        };
      }
      const prefix = textOf(content['scheme'])?.trim();
      return known(
        { kind: 'apiKey', place: 'header', name: 'authorization', ...(prefix ? { prefix: `${prefix} ` } : {}) },
        [`The scheme ${prefix || 'without a name'} is sent as it is called; check it against the service's documents.`],
      );
    }
    case 'oauth2':
      return oauth2(content, base);
    case 'openidconnect': {
      const where = textOf(content['openIdConnectUrl']) ?? 'its discovery document';
      return known(
        {
          kind: 'oauth2',
          grant: 'code',
          authorizeUrl: 'https://example.com/oauth/authorize',
          tokenUrl: 'https://example.com/oauth/token',
          scopes: ['openid'],
        },
        [`The addresses of OpenID Connect are not in the description: take authorize and token from ${where}.`],
      );
    }
    case 'mutualtls':
      return { why: 'it needs a client certificate, which connections cannot send from here.' };
    default:
      return {
        why:
          type === undefined
            ? 'it has no type, or points to another file.'
            : `its type ${type.slice(0, 50)} is not known.`,
      };
  }
}

const known = (scheme: Scheme, notes: readonly string[] = []): Read => ({ scheme, notes });

/** By what a connection can do best. */
const flowNames = [
  'authorizationCode',
  'accessCode',
  'clientCredentials',
  'application',
  'password',
  'implicit',
] as const;

function oauth2(content: Fields, base: string): Read {
  const single = textOf(content['flow']);
  const flows = { ...fieldsOf(content['flows']), ...(single === undefined ? {} : { [single]: content }) };
  const present = flowNames.filter((name) => Object.keys(fieldsOf(flows[name])).length > 0);
  const [name] = present;
  if (name === undefined) return { why: 'none of its flows is known.' };
  const flow = fieldsOf(flows[name]);
  const address = (key: string): string | undefined => absolute(textOf(flow[key]), base);
  const authorizeUrl = address('authorizationUrl');
  const tokenUrl = address('tokenUrl');
  const refreshUrl = address('refreshUrl');
  const grant = name === 'password' ? 'password' : /^(?:clientC|appl)/.test(name) ? 'client' : 'code';
  const notes = [
    ...(present.length > 1 ? [`Of its flows ${present.join(', ')} the first is made.`] : []),
    ...(name === 'implicit'
      ? ['It offers the implicit flow only, and Make needs a code: ask the service for one.']
      : []),
    ...(tokenUrl === undefined ? ['It names no token address: replace https://example.com/oauth/token.'] : []),
    ...(grant === 'code' && authorizeUrl === undefined
      ? ['It names no sign-in page: replace https://example.com/oauth/authorize.']
      : []),
    ...(refreshUrl === undefined ? [] : [`Tokens are renewed at ${refreshUrl}: add a step "refresh" for it.`]),
  ];
  const scheme: Scheme = {
    kind: 'oauth2',
    grant,
    ...(grant === 'code' ? { authorizeUrl: authorizeUrl ?? 'https://example.com/oauth/authorize' } : {}),
    tokenUrl: tokenUrl ?? 'https://example.com/oauth/token',
    scopes: Object.keys(fieldsOf(flow['scopes'])),
  };
  return known(scheme, notes);
}

/** Addresses of flows may be relative to the server. */
function absolute(address: string | undefined, base: string): string | undefined {
  if (address === undefined || address === '') return undefined;
  if (/^https?:\/\//i.test(address)) return withFields(address);
  return URL.canParse(address, base) ? withFields(new URL(address, base).href) : undefined;
}

/** `{tenant}` is for the user to fill in. */
const withFields = (address: string): string =>
  address.replaceAll(
    /(?<![{$])(?:\{|%7B)([A-Za-z_]\w{0,60})(?:\}|%7D)(?!\})/gi,
    (_whole, name: string) => `\${${name}}`,
  );
