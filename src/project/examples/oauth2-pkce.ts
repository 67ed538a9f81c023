import { createProject } from '../create-project.ts';
import type { Example } from './example.ts';

const communication = `{
  "authorize": {
    // temp lives on across the redirect: token reads the verifier again.
    "temp": { "verifier": "{{uuid}}{{uuid}}" },
    "url": "https://id.photos.test/authorize",
    "qs": {
      "client_id": "{{parameters.clientId}}",
      "redirect_uri": "{{oauth.localRedirectUri}}",
      "response_type": "code",
      "scope": "{{join(oauth.scope, ' ')}}",
      // The service sees the hash now and the verifier later; only who began the flow knows both.
      "code_challenge": "{{base64url(sha256(temp.verifier, 'base64'))}}",
      "code_challenge_method": "S256"
    },
    "response": {
      "temp": { "code": "{{query.code}}" },
      "error": { "message": "[{{query.error}}] {{query.error_description}}" }
    }
  },
  "token": {
    "url": "https://id.photos.test/token",
    "method": "POST",
    "type": "urlencoded",
    // A public client: no secret anywhere.
    "body": {
      "grant_type": "authorization_code",
      "client_id": "{{parameters.clientId}}",
      "code": "{{temp.code}}",
      "code_verifier": "{{temp.verifier}}",
      "redirect_uri": "{{oauth.localRedirectUri}}"
    },
    "response": {
      "valid": "{{if(body.access_token, true, false)}}",
      "data": { "accessToken": "{{body.access_token}}" },
      "scope": "{{body.scope}}",
      "error": { "message": "[{{statusCode}}] {{ifempty(body.error_description, body.error)}}" }
    },
    "log": {
      "sanitize": ["request.body.code", "request.body.code_verifier", "response.body.access_token"]
    }
  },
  "info": {
    "url": "https://id.photos.test/userinfo",
    "headers": { "authorization": "Bearer {{connection.accessToken}}" },
    "response": {
      "valid": "{{if(body.sub, true, false)}}",
      "uid": "{{body.sub}}",
      "metadata": { "type": "text", "value": "{{body.name}}" },
      "error": { "message": "[{{statusCode}}] {{ifempty(body.error_description, 'The service gave no reason.')}}" }
    },
    "log": { "sanitize": ["request.headers.authorization"] }
  }
}
`;

const parameters = `[
  {
    "name": "clientId",
    "type": "text",
    "label": "Client ID",
    "required": true,
    "editable": true
  }
]
`;

const scopes = `["openid", "photos.read"]
`;

const scenarios = `[
  {
    // The seed makes the same verifier in every run.
    "name": "ok",
    "seed": 1,
    "mocks": [
      {
        "match": { "method": "POST", "url": "https://id.photos.test/token" },
        "headers": { "content-type": "application/json" },
        "body": { "access_token": "demo-access-token", "token_type": "Bearer", "scope": "openid photos.read" }
      },
      {
        "match": { "method": "GET", "url": "https://id.photos.test/userinfo" },
        "headers": { "content-type": "application/json" },
        "body": { "sub": "ph-90210", "name": "Ann" }
      }
    ]
  },
  {
    "name": "consent denied",
    "outcome": "failure",
    "callback": { "error": "access_denied", "error_description": "The user closed the page." },
    "mocks": []
  },
  {
    "name": "wrong verifier 400",
    "outcome": "failure",
    "mocks": [
      {
        "match": { "url": "https://id.photos.test/token" },
        "status": 400,
        "headers": { "content-type": "application/json" },
        "body": { "error": "invalid_grant", "error_description": "The code verifier does not match." }
      }
    ]
  },
  {
    "name": "unknown client 401",
    "outcome": "failure",
    "mocks": [
      {
        "match": { "url": "https://id.photos.test/token" },
        "status": 401,
        "headers": { "content-type": "application/json" },
        "body": { "error": "invalid_client" }
      }
    ]
  },
  {
    "name": "expired token 401",
    "outcome": "failure",
    "mocks": [
      {
        "match": { "url": "https://id.photos.test/token" },
        "headers": { "content-type": "application/json" },
        "body": { "access_token": "demo-access-token", "token_type": "Bearer" }
      },
      {
        "match": { "url": "https://id.photos.test/userinfo" },
        "status": 401,
        "headers": { "content-type": "application/json" },
        "body": { "error": "invalid_token", "error_description": "The token expired." }
      }
    ]
  },
  {
    "name": "missing scope 403",
    "outcome": "failure",
    "mocks": [
      {
        "match": { "url": "https://id.photos.test/token" },
        "headers": { "content-type": "application/json" },
        "body": { "access_token": "demo-access-token", "token_type": "Bearer", "scope": "photos.read" }
      },
      {
        "match": { "url": "https://id.photos.test/userinfo" },
        "status": 403,
        "headers": { "content-type": "application/json" },
        "body": { "error": "insufficient_scope", "error_description": "The scope openid is missing." }
      }
    ]
  },
  {
    // Verify a saved connection with this one: the user has withdrawn access.
    "name": "revoked token 401",
    "outcome": "failure",
    "mocks": [
      {
        "match": { "url": "https://id.photos.test/token" },
        "headers": { "content-type": "application/json" },
        "body": { "access_token": "demo-access-token", "token_type": "Bearer", "scope": "openid photos.read" }
      },
      {
        "match": { "url": "https://id.photos.test/userinfo" },
        "status": 401,
        "headers": { "content-type": "application/json" },
        "body": { "error": "invalid_token", "error_description": "The token was revoked." }
      }
    ]
  },
  {
    // A client that was registered as confidential: the service wants a secret, and there is none.
    "name": "wrong client secret 401",
    "outcome": "failure",
    "mocks": [
      {
        "match": { "url": "https://id.photos.test/token" },
        "status": 401,
        "headers": { "content-type": "application/json" },
        "body": { "error": "invalid_client", "error_description": "This client needs its secret." }
      }
    ]
  }
]
`;

export const oauth2Pkce: Example = {
  name: 'oauth2-pkce',
  title: 'OAuth 2: PKCE',
  summary: 'A public client without a secret: the verifier stays in temp, its hash goes with the user.',
  group: 'oauth',
  project: createProject({
    id: 'example-oauth2-pkce',
    name: 'OAuth 2: PKCE',
    kind: 'oauth2',
    sections: { communication, parameters, scenarios, scopes },
    now: new Date('2025-03-10T12:00:00.000Z'),
    selectedScenario: 'ok',
    example: 'oauth2-pkce',
  }),
  values: { clientId: 'demo-public-client' },
};
