import { createProject } from '../create-project.ts';
import type { Example } from './example.ts';

const communication = `{
  // No authorize: nobody gives consent, the client stands for itself.
  "token": {
    // The documentation asks for this when there is no authorize.
    "condition": true,
    "url": "https://auth.fleet.test/token",
    "method": "POST",
    "type": "urlencoded",
    "headers": {
      "authorization": "Basic {{base64(parameters.clientId + ':' + parameters.clientSecret)}}"
    },
    "body": {
      "grant_type": "client_credentials",
      "scope": "vehicles.read"
    },
    "response": {
      "valid": "{{if(body.access_token, true, false)}}",
      "data": {
        "accessToken": "{{body.access_token}}",
        "expires": "{{addSeconds(now, body.expires_in)}}"
      },
      "scope": "{{body.scope}}",
      "error": { "message": "[{{statusCode}}] {{ifempty(body.error_description, body.error)}}" }
    },
    "log": { "sanitize": ["request.headers.authorization", "response.body.access_token"] }
  },
  // There is no refresh token: the same call again.
  "refresh": {
    "condition": "{{data.expires < addMinutes(now, 1)}}",
    "url": "https://auth.fleet.test/token",
    "method": "POST",
    "type": "urlencoded",
    "headers": {
      "authorization": "Basic {{base64(parameters.clientId + ':' + parameters.clientSecret)}}"
    },
    "body": {
      "grant_type": "client_credentials",
      "scope": "vehicles.read"
    },
    "response": {
      "data": {
        "accessToken": "{{body.access_token}}",
        "expires": "{{addSeconds(now, body.expires_in)}}"
      },
      "error": { "message": "[{{statusCode}}] {{ifempty(body.error_description, body.error)}}" }
    },
    "log": { "sanitize": ["request.headers.authorization", "response.body.access_token"] }
  },
  "info": {
    "url": "https://api.fleet.test/v1/company",
    "headers": { "authorization": "Bearer {{connection.accessToken}}" },
    "response": {
      "valid": "{{if(body.id, true, false)}}",
      "uid": "{{body.id}}",
      "metadata": { "type": "text", "value": "{{body.name}}" },
      "error": { "message": "[{{statusCode}}] {{ifempty(body.message, 'The service gave no reason.')}}" }
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
  },
  {
    "name": "clientSecret",
    "type": "password",
    "label": "Client secret",
    "required": true,
    "editable": true
  }
]
`;

const scenarios = `[
  {
    "name": "ok",
    "clock": "2025-03-10T12:00:00.000Z",
    "mocks": [
      {
        "match": { "method": "POST", "url": "https://auth.fleet.test/token" },
        "headers": { "content-type": "application/json" },
        "body": { "access_token": "demo-access-token-1", "expires_in": 600, "scope": "vehicles.read" }
      },
      {
        "match": { "method": "GET", "url": "https://api.fleet.test/v1/company" },
        "headers": { "content-type": "application/json" },
        "body": { "id": 66, "name": "Fjord Taxi" }
      }
    ]
  },
  {
    // Verify what "ok" made: the token of ten minutes is renewed first.
    "name": "an hour later",
    "clock": "2025-03-10T13:00:00.000Z",
    "mocks": [
      {
        "match": { "method": "POST", "url": "https://auth.fleet.test/token" },
        "headers": { "content-type": "application/json" },
        "body": { "access_token": "demo-access-token-2", "expires_in": 600, "scope": "vehicles.read" }
      },
      {
        "match": { "method": "GET", "url": "https://api.fleet.test/v1/company" },
        "headers": { "content-type": "application/json" },
        "body": { "id": 66, "name": "Fjord Taxi" }
      }
    ]
  },
  {
    "name": "wrong client secret 401",
    "outcome": "failure",
    "mocks": [
      {
        "match": { "url": "https://auth.fleet.test/token" },
        "status": 401,
        "headers": { "content-type": "application/json" },
        "body": { "error": "invalid_client", "error_description": "Client id or secret is wrong." }
      }
    ]
  },
  {
    "name": "scope not allowed 400",
    "outcome": "failure",
    "mocks": [
      {
        "match": { "url": "https://auth.fleet.test/token" },
        "status": 400,
        "headers": { "content-type": "application/json" },
        "body": { "error": "invalid_scope" }
      }
    ]
  },
  {
    "name": "expired token 401",
    "outcome": "failure",
    "clock": "2025-03-10T12:05:00.000Z",
    "mocks": [
      {
        "match": { "url": "https://auth.fleet.test/token" },
        "headers": { "content-type": "application/json" },
        "body": { "access_token": "demo-access-token-3", "expires_in": 600 }
      },
      {
        "match": { "url": "https://api.fleet.test/*" },
        "status": 401,
        "headers": { "content-type": "application/json" },
        "body": { "message": "The token expired at 12:04." }
      }
    ]
  },
  {
    "name": "missing scope 403",
    "outcome": "failure",
    "clock": "2025-03-10T12:00:00.000Z",
    "mocks": [
      {
        "match": { "url": "https://auth.fleet.test/token" },
        "headers": { "content-type": "application/json" },
        "body": { "access_token": "demo-access-token-4", "expires_in": 600, "scope": "vehicles.read" }
      },
      {
        "match": { "url": "https://api.fleet.test/*" },
        "status": 403,
        "headers": { "content-type": "application/json" },
        "body": { "message": "The scope company.read is missing." }
      }
    ]
  },
  {
    // Verify a saved connection with this one: the token is not old, but withdrawn.
    "name": "revoked token 401",
    "outcome": "failure",
    "clock": "2025-03-10T12:00:00.000Z",
    "mocks": [
      {
        "match": { "url": "https://auth.fleet.test/token" },
        "headers": { "content-type": "application/json" },
        "body": { "access_token": "demo-access-token-5", "expires_in": 600, "scope": "company.read vehicles.read" }
      },
      {
        "match": { "url": "https://api.fleet.test/*" },
        "status": 401,
        "headers": { "content-type": "application/json" },
        "body": { "message": "The token was revoked." }
      }
    ]
  }
]
`;

export const oauth2ClientCredentials: Example = {
  name: 'oauth2-client-credentials',
  title: 'OAuth 2: client credentials',
  summary: 'No consent and no refresh token: the client asks for a token of its own, and again when it ends.',
  group: 'oauth',
  project: createProject({
    id: 'example-oauth2-client-credentials',
    name: 'OAuth 2: client credentials',
    kind: 'oauth2',
    sections: { communication, parameters, scenarios },
    now: new Date('2025-03-10T12:00:00.000Z'),
    selectedScenario: 'ok',
    example: 'oauth2-client-credentials',
  }),
  values: { clientId: 'demo-client', clientSecret: 'demo-client-secret' },
};
