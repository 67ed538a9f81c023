import { createProject } from '../create-project.ts';
import type { Example } from './example.ts';

const communication = `{
  "authorize": {
    // Make accepts only S256 challenges. The verifier waits in temp while the user is away.
    "temp": { "verifier": "{{uuid}}{{uuid}}" },
    "url": "https://www.make.com/oauth/v2/authorize",
    "qs": {
      "client_id": "{{ifempty(parameters.clientId, common.clientId)}}",
      "response_type": "code",
      "redirect_uri": "{{oauth.localRedirectUri}}",
      "scope": "{{join(oauth.scope, ' ')}}",
      "code_challenge": "{{base64url(sha256(temp.verifier, 'base64'))}}",
      "code_challenge_method": "S256"
    },
    "response": {
      "temp": { "code": "{{query.code}}" },
      "error": { "message": "[{{query.error}}] {{query.error_description}}" }
    }
  },
  "token": {
    "url": "https://www.make.com/oauth/v2/token",
    "method": "POST",
    "type": "urlencoded",
    "body": {
      "grant_type": "authorization_code",
      "client_id": "{{ifempty(parameters.clientId, common.clientId)}}",
      "client_secret": "{{ifempty(parameters.clientSecret, common.clientSecret)}}",
      "code": "{{temp.code}}",
      "redirect_uri": "{{oauth.localRedirectUri}}",
      "code_verifier": "{{temp.verifier}}"
    },
    "response": {
      "valid": "{{if(body.access_token, true, false)}}",
      "data": {
        "accessToken": "{{body.access_token}}",
        "refreshToken": "{{body.refresh_token}}",
        "expires": "{{addSeconds(now, body.expires_in)}}"
      },
      "scope": "{{body.scope}}",
      "error": { "message": "[{{statusCode}}] {{ifempty(body.error_description, body.error)}}" }
    },
    "log": {
      "sanitize": [
        "request.body.client_secret",
        "request.body.code",
        "request.body.code_verifier",
        "response.body.access_token",
        "response.body.refresh_token",
        "response.body.id_token"
      ]
    }
  },
  "refresh": {
    // Public clients get no refresh token; then there is nothing to do.
    "condition": "{{data.refreshToken & data.expires < addMinutes(now, 5)}}",
    "url": "https://www.make.com/oauth/v2/token",
    "method": "POST",
    "type": "urlencoded",
    "body": {
      "grant_type": "refresh_token",
      "client_id": "{{ifempty(parameters.clientId, common.clientId)}}",
      "client_secret": "{{ifempty(parameters.clientSecret, common.clientSecret)}}",
      "refresh_token": "{{data.refreshToken}}"
    },
    "response": {
      "data": {
        "accessToken": "{{body.access_token}}",
        "refreshToken": "{{body.refresh_token}}",
        "expires": "{{addSeconds(now, body.expires_in)}}"
      },
      "error": { "message": "[{{statusCode}}] {{ifempty(body.error_description, body.error)}}" }
    },
    "log": {
      "sanitize": [
        "request.body.client_secret",
        "request.body.refresh_token",
        "response.body.access_token",
        "response.body.refresh_token"
      ]
    }
  },
  "info": {
    "url": "https://www.make.com/oauth/v2/oidc/userinfo",
    "headers": { "authorization": "Bearer {{connection.accessToken}}" },
    "response": {
      "valid": "{{if(body.sub, true, false)}}",
      "uid": "{{body.sub}}",
      "metadata": { "type": "text", "value": "{{ifempty(body.email, body.sub)}}" },
      "error": { "message": "[{{statusCode}}] {{ifempty(body.error_description, body.error)}}" }
    },
    "log": { "sanitize": ["request.headers.authorization"] }
  },
  "invalidate": {
    "url": "https://www.make.com/oauth/v2/revoke",
    "method": "POST",
    "type": "urlencoded",
    "body": { "token": "{{connection.accessToken}}" },
    // Shown, but the connection is deleted all the same.
    "response": {
      "error": { "message": "[{{statusCode}}] {{ifempty(body.error_description, 'The token could not be revoked.')}}" }
    },
    "log": { "sanitize": ["request.body.token"] }
  }
}
`;

const parameters = `[
  {
    "name": "zone",
    "type": "select",
    "label": "Zone",
    "required": true,
    "default": "eu1",
    "options": [
      { "label": "EU 1", "value": "eu1" },
      { "label": "EU 2", "value": "eu2" },
      { "label": "US 1", "value": "us1" },
      { "label": "US 2", "value": "us2" }
    ]
  },
  {
    "name": "clientId",
    "type": "text",
    "label": "Client ID",
    "help": "Requested from Make: [OAuth 2.0](https://developers.make.com/api-documentation/authentication).",
    "advanced": true,
    "editable": true
  },
  {
    "name": "clientSecret",
    "type": "password",
    "label": "Client secret",
    "advanced": true,
    "editable": true
  }
]
`;

const common = `{
  "clientId": "demo-make-client",
  "clientSecret": "demo-make-client-secret"
}
`;

const scopes = `{
  // openid also yields an id token.
  "default": ["openid", "user:read"],
  "module": ["scenarios:read"],
  "list": {
    "openid": "Know who you are",
    "user:read": "Read your profile",
    "scenarios:read": "List your scenarios"
  }
}
`;

const base = `{
  "baseUrl": "https://{{connection.zone}}.make.com/api/v2",
  "headers": { "authorization": "Bearer {{connection.accessToken}}" },
  "response": {
    "error": { "message": "[{{statusCode}}] {{ifempty(body.detail, body.message)}}" }
  },
  "log": { "sanitize": ["request.headers.authorization"] }
}
`;

const module = `{
  "url": "/scenarios",
  "qs": { "teamId": 1 },
  "response": {
    "output": { "names": "{{map(body.scenarios, 'name')}}" }
  }
}
`;

const scenarios = `[
  {
    "name": "ok",
    "clock": "2025-03-10T12:00:00.000Z",
    "seed": 1,
    "mocks": [
      {
        "match": { "method": "POST", "url": "https://www.make.com/oauth/v2/token" },
        "headers": { "content-type": "application/json" },
        "body": {
          "access_token": "demo-access-token-1",
          "refresh_token": "demo-refresh-token",
          "id_token": "demo-id-token",
          "token_type": "Bearer",
          "expires_in": 3600,
          "scope": "openid user:read scenarios:read"
        }
      },
      {
        "match": { "method": "GET", "url": "https://www.make.com/oauth/v2/oidc/userinfo" },
        "headers": { "content-type": "application/json" },
        "body": { "sub": "5", "email": "ann@acme.test" }
      },
      {
        "match": { "method": "GET", "url": "https://eu1.make.com/api/v2/scenarios?teamId=1" },
        "headers": { "content-type": "application/json" },
        "body": { "scenarios": [{ "id": 11, "name": "Invoices to sheet" }] }
      },
      {
        "match": { "method": "POST", "url": "https://www.make.com/oauth/v2/revoke" },
        "status": 200
      }
    ]
  },
  {
    // For a saved connection: verify it, or run the module, and the refresh comes first.
    "name": "an hour later",
    "clock": "2025-03-10T13:00:00.000Z",
    "seed": 2,
    "mocks": [
      {
        "match": { "method": "POST", "url": "https://www.make.com/oauth/v2/token" },
        "headers": { "content-type": "application/json" },
        "body": {
          "access_token": "demo-access-token-2",
          "refresh_token": "demo-refresh-token-2",
          "expires_in": 3600,
          "scope": "openid user:read scenarios:read"
        }
      },
      {
        "match": { "method": "GET", "url": "https://www.make.com/oauth/v2/oidc/userinfo" },
        "headers": { "content-type": "application/json" },
        "body": { "sub": "5", "email": "ann@acme.test" }
      },
      {
        "match": { "method": "GET", "url": "https://eu1.make.com/api/v2/scenarios?teamId=1" },
        "headers": { "content-type": "application/json" },
        "body": { "scenarios": [] }
      }
    ]
  },
  {
    "name": "consent denied",
    "outcome": "failure",
    "callback": { "error": "access_denied", "error_description": "The resource owner denied the request." },
    "mocks": []
  },
  {
    "name": "wrong client secret 401",
    "outcome": "failure",
    "mocks": [
      {
        "match": { "url": "https://www.make.com/oauth/v2/token" },
        "status": 401,
        "headers": { "content-type": "application/json" },
        "body": { "error": "invalid_client", "error_description": "Client authentication failed." }
      }
    ]
  },
  {
    "name": "expired token 401",
    "outcome": "failure",
    "clock": "2025-03-10T12:00:00.000Z",
    "mocks": [
      {
        "match": { "url": "https://www.make.com/oauth/v2/token" },
        "headers": { "content-type": "application/json" },
        "body": { "access_token": "demo-access-token-3", "refresh_token": "demo-refresh-token", "expires_in": 3600 }
      },
      {
        "match": { "url": "https://www.make.com/oauth/v2/oidc/userinfo" },
        "status": 401,
        "headers": { "content-type": "application/json" },
        "body": { "error": "invalid_token", "error_description": "The access token expired." }
      }
    ]
  },
  {
    "name": "revoked refresh token 400",
    "outcome": "failure",
    "clock": "2025-03-10T15:00:00.000Z",
    "mocks": [
      {
        "match": { "url": "https://www.make.com/oauth/v2/token" },
        "status": 400,
        "headers": { "content-type": "application/json" },
        "body": { "error": "invalid_grant", "error_description": "The grant was revoked." }
      }
    ]
  },
  {
    // Connects. Now run the module: it needs scenarios:read, which was not granted.
    "name": "missing scope",
    "clock": "2025-03-10T12:00:00.000Z",
    "mocks": [
      {
        "match": { "url": "https://www.make.com/oauth/v2/token" },
        "headers": { "content-type": "application/json" },
        "body": {
          "access_token": "demo-access-token-4",
          "refresh_token": "demo-refresh-token",
          "expires_in": 3600,
          "scope": "openid user:read"
        }
      },
      {
        "match": { "url": "https://www.make.com/oauth/v2/oidc/userinfo" },
        "headers": { "content-type": "application/json" },
        "body": { "sub": "5", "email": "ann@acme.test" }
      }
    ]
  }
]
`;

export const makeOauth: Example = {
  name: 'make-oauth',
  title: 'Make API with OAuth 2',
  summary: "A client of Make's own API: PKCE, scopes, refresh and revocation.",
  group: 'oauth',
  project: createProject({
    id: 'example-make-oauth',
    name: 'Make API with OAuth 2',
    kind: 'oauth2',
    sections: { communication, parameters, scenarios, common, scopes, base, module },
    now: new Date('2025-03-10T12:00:00.000Z'),
    selectedScenario: 'ok',
    example: 'make-oauth',
  }),
  values: { zone: 'eu1' },
};
