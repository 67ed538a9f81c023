import type { ImportedProject } from './imported.ts';
import { fieldsOf, listOf, textOf } from './plain-data.ts';
import type { Scheme } from './scheme.ts';
import { schemeToProject } from './scheme-to-project.ts';

/** One connection for each security scheme of an OpenAPI 3 or Swagger 2 document; undefined when it is neither. */
export function readOpenApi(data: unknown): readonly ImportedProject[] | undefined {
  const document = fieldsOf(data);
  if (textOf(document['openapi']) === undefined && textOf(document['swagger']) === undefined) return undefined;
  const title = textOf(fieldsOf(document['info'])['title']) ?? 'API';
  const url = `${serverOf(document)}${probe(fieldsOf(document['paths']))}`;
  const schemes = {
    ...fieldsOf(document['securityDefinitions']),
    ...fieldsOf(fieldsOf(document['components'])['securitySchemes']),
  };
  return Object.entries(schemes).flatMap(([name, content]) =>
    schemesOf(fieldsOf(content)).map((scheme) => schemeToProject(scheme, name, { title, url })),
  );
}

function serverOf(document: Readonly<Record<string, unknown>>): string {
  const server = textOf(fieldsOf(listOf(document['servers'])[0])['url']);
  if (server !== undefined && /^https?:/i.test(server)) return server.replace(/\/$/, '');
  const host = textOf(document['host']);
  return host === undefined
    ? 'https://api.example.com'
    : `https://${host}${textOf(document['basePath']) ?? ''}`.replace(/\/$/, '');
}

/** A GET without variables that sounds like "who am I", else the first one. */
function probe(paths: Readonly<Record<string, unknown>>): string {
  const plain = Object.keys(paths).filter((path) => fieldsOf(paths[path])['get'] !== undefined && !path.includes('{'));
  return plain.find((path) => /\/(?:me|whoami|self|user|account|profile|ping)\b/i.test(path)) ?? plain[0] ?? '/me';
}

function schemesOf(content: Readonly<Record<string, unknown>>): readonly Scheme[] {
  const type = textOf(content['type'])?.toLowerCase();
  if (type === 'apikey') {
    const place = textOf(content['in']);
    const name = textOf(content['name']) ?? 'api_key';
    return [{ kind: 'apiKey', place: place === 'query' || place === 'cookie' ? place : 'header', name }];
  }
  if (type === 'basic') return [{ kind: 'basic' }];
  if (type === 'http') {
    return [{ kind: textOf(content['scheme'])?.toLowerCase() === 'basic' ? 'basic' : 'bearer' }];
  }
  if (type !== 'oauth2') return [];
  const flows = {
    ...fieldsOf(content['flows']),
    ...(textOf(content['flow']) ? { [textOf(content['flow']) ?? '']: content } : {}),
  };
  const flow = ['authorizationCode', 'accessCode', 'clientCredentials', 'application', 'implicit', 'password']
    .map((name) => fieldsOf(flows[name]))
    .find((candidate) => Object.keys(candidate).length > 0);
  return flow === undefined ? [] : [oauth2(flow)];
}

function oauth2(flow: Readonly<Record<string, unknown>>): Scheme {
  const authorizeUrl = textOf(flow['authorizationUrl']);
  const refreshUrl = textOf(flow['refreshUrl']);
  return {
    kind: 'oauth2',
    ...(authorizeUrl === undefined ? {} : { authorizeUrl }),
    tokenUrl: textOf(flow['tokenUrl']) ?? 'https://example.com/oauth/token',
    ...(refreshUrl === undefined ? {} : { refreshUrl }),
    scopes: Object.keys(fieldsOf(flow['scopes'])),
  };
}
