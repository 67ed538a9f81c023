import { createProject } from '../create-project.ts';
import type { Example } from './example.ts';

const communication = `{
  // Not a request: Make builds this address and sends the user there. It adds "state" and checks it by itself.
  "authorize": {
    "url": "https://code.acme.test/oauth/authorize",
    "qs": {
      "client_id": "{{common.clientId}}",
      "redirect_uri": "{{oauth.localRedirectUri}}",
      "response_type": "code",
      "scope": "{{join(oauth.scope, ' ')}}"
    },
    // Evaluated when the user comes back, over the query of the callback.
    "response": {
      "temp": { "code": "{{query.code}}" },
      "error": { "message": "{{ifempty(query.error_description, query.error)}}" }
    }
  },
  "token": {
    "url": "https://code.acme.test/oauth/token",
    "method": "POST",
    "type": "urlencoded",
    "headers": { "accept": "application/json" },
    "body": {
      "grant_type": "authorization_code",
      "client_id": "{{common.clientId}}",
      "client_secret": "{{common.clientSecret}}",
      "code": "{{temp.code}}",
      // The same address as in authorize.
      "redirect_uri": "{{oauth.localRedirectUri}}"
    },
    "response": {
      // This service reports a bad code with status 200.
      "valid": {
        "condition": "{{body.access_token}}",
        "message": "{{ifempty(body.error_description, body.error)}}"
      },
      // This token has no end, so there is nothing to refresh.
      "data": { "accessToken": "{{body.access_token}}" },
      // What was granted, which may be less than was asked for.
      "scope": "{{body.scope}}",
      "error": { "message": "[{{statusCode}}] {{ifempty(body.error_description, body.error)}}" }
    },
    "log": {
      "sanitize": ["request.body.client_secret", "request.body.code", "response.body.access_token"]
    }
  },
  // Proves that the token works. The only place for uid and metadata; Verify repeats it.
  "info": {
    "url": "https://api.acme.test/user",
    "headers": { "authorization": "Bearer {{connection.accessToken}}" },
    "response": {
      "valid": "{{if(body.id, true, false)}}",
      "uid": "{{body.id}}",
      "metadata": { "type": "text", "value": "{{body.login}}" },
      "error": {
        "message": "[{{statusCode}}] {{ifempty(body.message, 'The service gave no reason.')}}",
        "401": {
          "type": "InvalidAccessTokenError",
          "message": "The access token has expired or was revoked. Reauthorize the connection."
        }
      }
    },
    "log": { "sanitize": ["request.headers.authorization"] }
  }
}
`;

/** No fields: the user only gives consent. */
const parameters = `[]
`;

const common = `{
  // Of the app, not of a user. Encrypted in Make, and locked once the app is approved.
  "clientId": "demo-client",
  "clientSecret": "demo-client-secret"
}
`;

const scopes = `{
  "default": ["user:read"],
  // What the module below needs on top.
  "module": ["repo:read"]
}
`;

const base = `{
  "baseUrl": "https://api.acme.test",
  "headers": { "authorization": "Bearer {{connection.accessToken}}" },
  "response": {
    "error": { "message": "[{{statusCode}}] {{body.message}}" }
  },
  "log": { "sanitize": ["request.headers.authorization"] }
}
`;

const module = `{
  "url": "/repos",
  "response": {
    "output": { "names": "{{map(body, 'name')}}" }
  }
}
`;

const scenarios = `[
  {
    "name": "ok",
    // What the user brings back from the consent page. Make's "state" is added to it.
    "callback": { "code": "demo-code" },
    "mocks": [
      {
        "match": { "method": "POST", "url": "https://code.acme.test/oauth/token" },
        "headers": { "content-type": "application/json" },
        "body": { "access_token": "demo-access-token", "token_type": "bearer", "scope": "user:read,repo:read" }
      },
      {
        "match": { "method": "GET", "url": "https://api.acme.test/user" },
        "headers": { "content-type": "application/json" },
        "body": { "id": 583, "login": "ann" }
      },
      {
        "match": { "method": "GET", "url": "https://api.acme.test/repos" },
        "headers": { "content-type": "application/json" },
        "body": [{ "name": "website" }, { "name": "notes" }]
      }
    ]
  },
  {
    "name": "consent denied",
    "outcome": "failure",
    "callback": { "error": "access_denied", "error_description": "The user denied access." },
    "mocks": []
  },
  {
    "name": "wrong state",
    "outcome": "failure",
    "callback": { "code": "demo-code", "state": "of-somebody-else" },
    "mocks": []
  },
  {
    "name": "wrong client secret 401",
    "outcome": "failure",
    "mocks": [
      {
        "match": { "url": "https://code.acme.test/oauth/token" },
        "status": 401,
        "headers": { "content-type": "application/json" },
        "body": { "error": "invalid_client", "error_description": "The client secret is wrong." }
      }
    ]
  },
  {
    "name": "expired code, 200",
    "outcome": "failure",
    "mocks": [
      {
        "match": { "url": "https://code.acme.test/oauth/token" },
        "headers": { "content-type": "application/json" },
        "body": { "error": "bad_verification_code", "error_description": "The code has expired." }
      }
    ]
  },
  {
    // Connects. Now run the module: it needs repo:read, which was not granted.
    "name": "fewer scopes granted",
    "mocks": [
      {
        "match": { "url": "https://code.acme.test/oauth/token" },
        "headers": { "content-type": "application/json" },
        "body": { "access_token": "demo-access-token", "token_type": "bearer", "scope": "user:read" }
      },
      {
        "match": { "url": "https://api.acme.test/user" },
        "headers": { "content-type": "application/json" },
        "body": { "id": 583, "login": "ann" }
      }
    ]
  },
  {
    "name": "missing scope 403",
    "outcome": "failure",
    "mocks": [
      {
        "match": { "url": "https://code.acme.test/oauth/token" },
        "headers": { "content-type": "application/json" },
        "body": { "access_token": "demo-access-token", "token_type": "bearer", "scope": "repo:read" }
      },
      {
        "match": { "url": "https://api.acme.test/*" },
        "status": 403,
        "headers": { "content-type": "application/json" },
        "body": { "message": "The scope user:read is missing." }
      }
    ]
  },
  {
    // Verify a saved connection with this one: the user has withdrawn access.
    "name": "revoked token 401",
    "outcome": "failure",
    "mocks": [
      {
        "match": { "url": "https://code.acme.test/oauth/token" },
        "headers": { "content-type": "application/json" },
        "body": { "access_token": "demo-access-token", "token_type": "bearer", "scope": "user:read,repo:read" }
      },
      {
        "match": { "url": "https://api.acme.test/*" },
        "status": 401,
        "headers": { "content-type": "application/json" },
        "body": { "message": "Bad credentials" }
      }
    ]
  },
  {
    "name": "expired token 401",
    "outcome": "failure",
    "mocks": [
      {
        "match": { "url": "https://code.acme.test/oauth/token" },
        "headers": { "content-type": "application/json" },
        "body": { "access_token": "demo-access-token", "token_type": "bearer", "scope": "user:read,repo:read" }
      },
      {
        "match": { "url": "https://api.acme.test/*" },
        "status": 401,
        "headers": { "content-type": "application/json" },
        "body": { "message": "The token expired." }
      }
    ]
  }
]
`;

export const oauth2Code: Example = {
  name: 'oauth2-code',
  title: 'OAuth 2: authorization code',
  summary: 'Consent, exchange of the code, and a token without an end; a module needs one scope more.',
  group: 'oauth',
  project: createProject({
    id: 'example-oauth2-code',
    name: 'OAuth 2: authorization code',
    kind: 'oauth2',
    sections: { communication, parameters, scenarios, common, scopes, base, module },
    now: new Date('2025-03-10T12:00:00.000Z'),
    selectedScenario: 'ok',
    example: 'oauth2-code',
  }),
  values: {},
};
