import type { JsonPath } from '../../source/index.ts';

/** A whole step of an OAuth connection, as snippets and quick fixes insert it. */
export interface StepBlock {
  readonly step: string;
  readonly label: string;
  readonly summary: string;
  /** The step; `https://${1:service.example}` stands for the address of the service. */
  readonly content: Readonly<Record<string, unknown>>;
}

const site = 'https://${1:service.example}';

/** What the user reads when the token endpoint refuses (RFC 6749 §5.2). */
const refusal = { message: '[{{statusCode}}] {{ifempty(body.error_description, body.error)}}' };
const client = { client_id: '{{common.clientId}}', client_secret: '{{common.clientSecret}}' };
const redirect = { redirect_uri: '{{oauth.localRedirectUri}}' };
const expires = '{{addSeconds(now, body.expires_in)}}';

const mask = (...paths: readonly JsonPath[]) => ({ sanitize: paths.map((path) => path.join('.')) });
const sent = (name: string): JsonPath => ['request', 'body', name];
const received = (name: string): JsonPath => ['response', 'body', name];

const authorize = {
  url: `${site}/oauth/authorize`,
  qs: {
    client_id: '{{common.clientId}}',
    ...redirect,
    response_type: 'code',
    scope: "{{join(oauth.scope, ' ')}}",
  },
  response: { temp: { code: '{{query.code}}' } },
};

const token = {
  url: `${site}/oauth/token`,
  method: 'POST',
  type: 'urlencoded',
  body: { grant_type: 'authorization_code', code: '{{temp.code}}', ...client, ...redirect },
  response: {
    valid: '{{if(body.access_token, true, false)}}',
    error: refusal,
    data: { accessToken: '{{body.access_token}}', refreshToken: '{{body.refresh_token}}', expires },
  },
  log: mask(sent('code'), sent('client_secret'), received('access_token'), received('refresh_token')),
};

const info = {
  url: `${site}/me`,
  headers: { authorization: 'Bearer {{connection.accessToken}}' },
  response: {
    error: { message: '[{{statusCode}}] {{body.message}}' },
    uid: '{{body.id}}',
    metadata: { type: 'text', value: '{{body.name}}' },
  },
  log: { sanitize: ['request.headers.authorization'] },
};

/** The steps of OAuth 2, in the order of a flow (connections.md §2.4). */
export const oauth2Steps: readonly StepBlock[] = [
  {
    step: 'preauthorize',
    label: 'preauthorize: before the sign-in',
    summary: 'Fetches what the sign-in address needs, here the address itself.',
    content: {
      url: `${site}/.well-known/oauth-authorization-server`,
      response: {
        error: { message: '[{{statusCode}}] {{body.message}}' },
        temp: { signIn: '{{body.authorization_endpoint}}' },
      },
      // Nothing to hide, but without the list Make would show no log.
      log: mask(),
    },
  },
  {
    step: 'authorize',
    label: 'authorize: sign-in address',
    summary: 'Where the user gives consent, and what comes back.',
    content: authorize,
  },
  {
    step: 'authorize',
    label: 'authorize with PKCE',
    summary: 'Sends the challenge of a verifier that token sends later.',
    content: {
      temp: { verifier: '{{uuid + uuid}}' },
      ...authorize,
      qs: {
        ...authorize.qs,
        code_challenge: "{{base64url(sha256(temp.verifier, 'base64'))}}",
        code_challenge_method: 'S256',
      },
    },
  },
  {
    step: 'token',
    label: 'token: code for tokens',
    summary: 'Exchanges the code and keeps the tokens.',
    content: token,
  },
  {
    step: 'token',
    label: 'token with PKCE',
    summary: 'Exchanges the code and sends the verifier of authorize.',
    content: {
      ...token,
      body: { ...token.body, code_verifier: '{{temp.verifier}}' },
      log: { sanitize: [...token.log.sanitize, 'request.body.code_verifier'] },
    },
  },
  {
    step: 'token',
    label: 'token: client credentials',
    summary: 'A token for the app itself; there is no authorize.',
    content: {
      condition: true,
      ...token,
      body: { grant_type: 'client_credentials', ...client },
      response: { ...token.response, data: { accessToken: '{{body.access_token}}', expires } },
      log: mask(sent('client_secret'), received('access_token')),
    },
  },
  {
    step: 'info',
    label: 'info: who the user is',
    summary: 'Proves the token; sets the id and the label.',
    content: info,
  },
  {
    step: 'refresh',
    label: 'refresh: new access token',
    summary: 'A new token when the old one is about to end.',
    content: {
      condition: '{{data.expires < addMinutes(now, 15)}}',
      url: `${site}/oauth/token`,
      method: 'POST',
      type: 'urlencoded',
      body: { grant_type: 'refresh_token', refresh_token: '{{data.refreshToken}}', ...client },
      response: { error: refusal, data: { accessToken: '{{body.access_token}}', expires } },
      log: mask(sent('refresh_token'), sent('client_secret'), received('access_token')),
    },
  },
  {
    step: 'invalidate',
    label: 'invalidate: revoke the token',
    summary: 'Tells the service that the connection was deleted.',
    content: {
      url: `${site}/oauth/revoke`,
      method: 'POST',
      type: 'urlencoded',
      body: { token: '{{connection.accessToken}}' },
      response: { error: refusal },
      log: mask(sent('token')),
    },
  },
];

/** What the form bodies of OAuth 1 answer with (RFC 5849 §2). */
const pair = { token: '{{body.oauth_token}}', tokenSecret: '{{body.oauth_token_secret}}' };
const masked = mask(received('oauth_token'), received('oauth_token_secret'));

/** The root and the steps of OAuth 1 (connections.md §2.3). */
export const oauth1Steps: readonly StepBlock[] = [
  {
    step: 'oauth',
    label: 'oauth: how requests are signed',
    summary: 'Shared by every step.',
    content: { consumer_key: '{{common.consumerKey}}', consumer_secret: '{{common.consumerSecret}}' },
  },
  {
    step: 'requestToken',
    label: 'requestToken: token to approve',
    summary: 'Asks for the token the user approves.',
    content: {
      url: `${site}/oauth/request_token`,
      method: 'POST',
      oauth: { callback: '{{oauth.localRedirectUri}}' },
      response: { type: 'urlencoded', error: refusal, temp: pair },
      log: masked,
    },
  },
  {
    step: 'authorize',
    label: 'authorize: sign-in address',
    summary: 'Where the user gives consent, and what comes back.',
    content: {
      url: `${site}/oauth/authorize`,
      oauth: { token: '{{temp.token}}' },
      response: { temp: { verifier: '{{query.oauth_verifier}}' } },
    },
  },
  {
    step: 'accessToken',
    label: 'accessToken: token to keep',
    summary: 'Exchanges the approved token and keeps the result.',
    content: {
      url: `${site}/oauth/access_token`,
      method: 'POST',
      oauth: { token: '{{temp.token}}', token_secret: '{{temp.tokenSecret}}', verifier: '{{temp.verifier}}' },
      response: {
        type: 'urlencoded',
        valid: '{{if(body.oauth_token, true, false)}}',
        error: refusal,
        data: pair,
      },
      log: masked,
    },
  },
  {
    step: 'info',
    label: 'info: who the user is',
    summary: 'Proves the token; sets the id and the label.',
    content: {
      url: `${site}/me`,
      oauth: { token: '{{connection.token}}', token_secret: '{{connection.tokenSecret}}' },
      response: info.response,
      log: { sanitize: ['request.headers.authorization'] },
    },
  },
];

/** The JSON of a step, a tab for each indentation. */
export const stepText = ({ content }: StepBlock): string => JSON.stringify(content, null, '\t');
