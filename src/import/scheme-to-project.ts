import { starterSections } from '../project/index.ts';
import type { ImportedProject } from './imported.ts';
import { requestToProject } from './request-to-project.ts';
import type { Scheme, SchemeContext } from './scheme.ts';

/** A connection of the kind the scheme asks for. */
export function schemeToProject(scheme: Scheme, name: string, { title, url }: SchemeContext): ImportedProject {
  const label = `${title}: ${name}`.slice(0, 150);
  const note = `Check "url": choose an address that answers only to the right credentials.`;
  const simple = (
    headers: readonly (readonly [string, string])[],
    user?: readonly [string, string],
  ): ImportedProject => ({
    ...requestToProject({ method: 'GET', url, headers, ...(user === undefined ? {} : { user }) }, [note]),
    name: label,
    values: {},
  });
  switch (scheme.kind) {
    case 'apiKey': {
      if (scheme.place === 'header') return simple([[scheme.name, '$API_KEY']]);
      if (scheme.place === 'cookie') return simple([['cookie', `${scheme.name}=\${API_KEY}`]]);
      const separator = url.includes('?') ? '&' : '?';
      const request = {
        method: 'GET',
        url: `${url}${separator}${encodeURIComponent(scheme.name)}=$API_KEY`,
        headers: [],
      };
      return { ...requestToProject(request, [note]), name: label, values: {} };
    }
    case 'bearer':
      return simple([['authorization', 'Bearer $ACCESS_TOKEN']]);
    case 'basic':
      return simple([], ['$USERNAME', '$PASSWORD']);
    case 'oauth2':
      return { ...oauth2(scheme, url, note), name: label };
  }
}

/** The starter's definition with the addresses of this API in it. */
function oauth2(scheme: Extract<Scheme, { kind: 'oauth2' }>, url: string, note: string): ImportedProject {
  const sections = starterSections.oauth2;
  const replace = (text: string): string =>
    text
      .replaceAll('https://example.com/oauth/authorize', jsonText(scheme.authorizeUrl ?? scheme.tokenUrl))
      .replaceAll('https://example.com/oauth/token', jsonText(scheme.tokenUrl))
      .replaceAll('https://example.com/me', jsonText(url));
  const communication = replace(sections.communication ?? '');
  return {
    name: '',
    kind: 'oauth2',
    sections: {
      ...sections,
      communication: scheme.authorizeUrl === undefined ? clientCredentials(scheme.tokenUrl, url) : communication,
      ...(sections.scenarios === undefined ? {} : { scenarios: replace(sections.scenarios) }),
      ...(scheme.scopes.length === 0 ? {} : { scopes: `${JSON.stringify(scheme.scopes, null, 2)}\n` }),
    },
    values: {},
    notes: [note],
  };
}

/** No sign-in page: the app itself is the user. */
function clientCredentials(tokenUrl: string, url: string): string {
  const definition = {
    token: {
      url: tokenUrl,
      method: 'POST',
      type: 'urlencoded',
      body: {
        grant_type: 'client_credentials',
        client_id: '{{parameters.clientId}}',
        client_secret: '{{parameters.clientSecret}}',
        scope: "{{join(oauth.scope, ' ')}}",
      },
      response: {
        data: { accessToken: '{{body.access_token}}' },
        expires: '{{addSeconds(now, body.expires_in)}}',
        error: { message: '[{{statusCode}}] {{ifempty(body.error_description, body.error)}}' },
      },
      log: { sanitize: ['request.body.client_secret', 'response.body.access_token'] },
    },
    info: {
      url,
      headers: { authorization: 'Bearer {{connection.accessToken}}' },
      response: { error: { message: '[{{statusCode}}] {{body.message}}' } },
      log: { sanitize: ['request.headers.authorization'] },
    },
  };
  return `${JSON.stringify(definition, null, 2)}\n`;
}

/** As it stands inside the quotes of a JSON text. */
const jsonText = (text: string): string => JSON.stringify(text).slice(1, -1);
