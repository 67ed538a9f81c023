import { starterSections } from '../project/index.ts';
import { Credentials } from './credentials.ts';
import { fillForeign } from './foreign-text.ts';
import type { ImportedProject } from './imported.ts';
import { requestToProject } from './request-to-project.ts';
import type { Scheme, SchemeContext } from './scheme.ts';

/** A connection of the kind the scheme asks for. */
export function schemeToProject(scheme: Scheme, name: string, { title, url, notes }: SchemeContext): ImportedProject {
  const label = (name === '' || name === title ? title : `${title}: ${name}`).slice(0, 150);
  const all = [...notes, `Check "url": choose an address that answers only to the right credentials.`];
  const simple = (
    headers: readonly (readonly [string, string])[],
    user?: readonly [string, string],
  ): ImportedProject => ({
    ...requestToProject({ method: 'GET', url, headers, ...(user === undefined ? {} : { user }) }, all),
    name: label,
    values: {},
  });
  switch (scheme.kind) {
    case 'apiKey': {
      const value = `${scheme.prefix ?? ''}\${API_KEY}`;
      if (scheme.place === 'header') return simple([[scheme.name, value]]);
      if (scheme.place === 'cookie') return simple([['cookie', `${scheme.name}=${value}`]]);
      const separator = url.includes('?') ? '&' : '?';
      const request = {
        method: 'GET',
        url: `${url}${separator}${encodeURIComponent(scheme.name.replaceAll(/\p{Surrogate}/gu, '\ufffd'))}=\${API_KEY}`,
        headers: [],
      };
      return { ...requestToProject(request, all), name: label, values: {} };
    }
    case 'bearer':
      return simple([['authorization', 'Bearer $ACCESS_TOKEN']]);
    case 'basic':
      return simple([], ['$USERNAME', '$PASSWORD']);
    case 'oauth2':
      return { ...oauth2(scheme, url), name: label, notes: all };
  }
}

type OAuth2 = Extract<Scheme, { kind: 'oauth2' }>;

/** The starter's definition with the addresses of this API in it. */
function oauth2(scheme: OAuth2, url: string): ImportedProject {
  const sections = starterSections.oauth2;
  const credentials = new Credentials();
  const fill = (address: string): string => fillForeign(address, credentials);
  const replace = (text: string, made: (address: string) => string): string =>
    text
      .replaceAll('https://example.com/oauth/authorize', () => jsonText(made(scheme.authorizeUrl ?? scheme.tokenUrl)))
      .replaceAll('https://example.com/oauth/token', () => jsonText(made(scheme.tokenUrl)))
      .replaceAll('https://example.com/me', () => jsonText(made(url)));
  const communication =
    scheme.grant === 'code'
      ? replace(sections.communication ?? '', fill)
      : withoutSignIn({ ...scheme, tokenUrl: fill(scheme.tokenUrl) }, fill(url));
  const fields = [...(scheme.grant === 'password' ? user : []), ...itemsOf(credentials.parametersText())];
  return {
    name: '',
    kind: 'oauth2',
    sections: {
      ...sections,
      communication,
      ...(fields.length === 0
        ? {}
        : {
            parameters: `${JSON.stringify([...fields, ...itemsOf(sections.parameters ?? '[]')], null, 2)}\n`,
          }),
      // Whatever is typed into the fields, the mocks answer.
      ...(sections.scenarios === undefined
        ? {}
        : { scenarios: replace(sections.scenarios, (address) => fill(address).replaceAll(/\{\{.*?\}\}/g, '*')) }),
      ...(scheme.scopes.length === 0 ? {} : { scopes: `${JSON.stringify(scheme.scopes, null, 2)}\n` }),
    },
    values: {},
    notes: [],
  };
}

/** No sign-in page: the app itself is the user, or the user types name and password here. */
function withoutSignIn({ grant, tokenUrl }: OAuth2, url: string): string {
  const login =
    grant === 'password' ? { username: '{{parameters.username}}', password: '{{parameters.password}}' } : {};
  const definition = {
    token: {
      url: tokenUrl,
      method: 'POST',
      type: 'urlencoded',
      body: {
        grant_type: grant === 'password' ? 'password' : 'client_credentials',
        client_id: '{{parameters.clientId}}',
        client_secret: '{{parameters.clientSecret}}',
        ...login,
        scope: "{{join(oauth.scope, ' ')}}",
      },
      response: {
        data: { accessToken: '{{body.access_token}}' },
        expires: '{{addSeconds(now, body.expires_in)}}',
        error: { message: '[{{statusCode}}] {{ifempty(body.error_description, body.error)}}' },
      },
      log: {
        sanitize: [
          'request.body.client_secret',
          ...(grant === 'password' ? ['request.body.password'] : []),
          'response.body.access_token',
        ],
      },
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

const user: readonly unknown[] = [
  { name: 'username', type: 'text', label: 'User name', required: true },
  { name: 'password', type: 'password', label: 'Password', required: true, editable: true },
];

function itemsOf(list: string): readonly unknown[] {
  const items: unknown = JSON.parse(list);
  return Array.isArray(items) ? items : [];
}

/** As it stands inside the quotes of a JSON text. */
const jsonText = (text: string): string => JSON.stringify(text).slice(1, -1);
