import { createProject } from '../create-project.ts';
import type { Example } from './example.ts';

const communication = `{
  "authorize": {
    "url": "https://login.ledger.test/authorize",
    "qs": {
      // The user's own client, else the app's.
      "client_id": "{{ifempty(parameters.clientId, common.clientId)}}",
      "redirect_uri": "{{oauth.localRedirectUri}}",
      "response_type": "code",
      "scope": "{{join(oauth.scope, ' ')}}",
      // Without it this service gives no refresh token.
      "access_type": "offline"
    },
    "response": {
      "temp": { "code": "{{query.code}}" },
      "error": { "message": "[{{query.error}}] {{query.error_description}}" }
    }
  },
  "token": {
    "url": "https://login.ledger.test/token",
    "method": "POST",
    "type": "urlencoded",
    "body": {
      "grant_type": "authorization_code",
      "client_id": "{{ifempty(parameters.clientId, common.clientId)}}",
      "client_secret": "{{ifempty(parameters.clientSecret, common.clientSecret)}}",
      "code": "{{temp.code}}",
      "redirect_uri": "{{oauth.localRedirectUri}}"
    },
    "response": {
      "valid": "{{if(body.access_token, true, false)}}",
      "data": {
        "accessToken": "{{body.access_token}}",
        "refreshToken": "{{body.refresh_token}}",
        // End of the access token; "refresh" below looks at it.
        "expires": "{{addSeconds(now, body.expires_in)}}"
      },
      // End of the connection: from then on the user has to reauthorize by hand.
      "expires": "{{addDays(now, 90)}}",
      "scope": "{{body.scope}}",
      "error": { "message": "[{{statusCode}}] {{ifempty(body.error_description, body.error)}}" }
    },
    "log": {
      "sanitize": [
        "request.body.client_secret",
        "request.body.code",
        "response.body.access_token",
        "response.body.refresh_token"
      ]
    }
  },
  "refresh": {
    // Before each use: five minutes early, so that the token does not end half-way.
    "condition": "{{data.expires < addMinutes(now, 5)}}",
    "url": "https://login.ledger.test/token",
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
        // A reply without a new refresh token keeps the old one.
        "refreshToken": "{{body.refresh_token}}",
        "expires": "{{addSeconds(now, body.expires_in)}}"
      },
      "error": {
        "type": "InvalidAccessTokenError",
        "message": "[{{statusCode}}] {{ifempty(body.error_description, body.error)}}"
      }
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
    "url": "https://api.ledger.test/v1/me",
    "headers": { "authorization": "Bearer {{connection.accessToken}}" },
    "response": {
      "valid": "{{if(body.id, true, false)}}",
      "uid": "{{body.id}}",
      "metadata": { "type": "email", "value": "{{body.email}}" },
      "error": { "message": "[{{statusCode}}] {{ifempty(body.message, 'The service gave no reason.')}}" }
    },
    "log": { "sanitize": ["request.headers.authorization"] }
  },
  // When the connection is deleted, the service is told to forget it.
  "invalidate": {
    "url": "https://login.ledger.test/revoke",
    "method": "POST",
    "type": "urlencoded",
    "body": { "token": "{{connection.refreshToken}}" },
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
    "name": "clientId",
    "type": "text",
    "label": "Client ID",
    "help": "Only for a client of your own.",
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
  "clientId": "demo-client",
  "clientSecret": "demo-client-secret"
}
`;

const scopes = `["profile", "invoices"]
`;

const base = `{
  "baseUrl": "https://api.ledger.test/v1",
  "headers": { "authorization": "Bearer {{connection.accessToken}}" },
  "response": {
    "error": { "message": "[{{statusCode}}] {{body.message}}" }
  },
  "log": { "sanitize": ["request.headers.authorization"] }
}
`;

const module = `{
  "url": "/invoices",
  "response": {
    "output": { "total": "{{sum(map(body.invoices, 'amount'))}}" }
  }
}
`;

const scenarios = `[
  {
    "name": "ok",
    "clock": "2025-03-10T12:00:00.000Z",
    "mocks": [
      {
        "match": { "method": "POST", "url": "https://login.ledger.test/token" },
        "headers": { "content-type": "application/json" },
        "body": {
          "access_token": "demo-access-token-1",
          "refresh_token": "demo-refresh-token",
          "expires_in": 3600,
          "scope": "profile invoices"
        }
      },
      {
        "match": { "method": "GET", "url": "https://api.ledger.test/v1/me" },
        "headers": { "content-type": "application/json" },
        "body": { "id": "l-17", "email": "ann@ledger.test" }
      },
      {
        "match": { "method": "GET", "url": "https://api.ledger.test/v1/invoices" },
        "headers": { "content-type": "application/json" },
        "body": { "invoices": [{ "amount": 120 }, { "amount": 80.5 }] }
      },
      {
        "match": { "method": "POST", "url": "https://login.ledger.test/revoke" },
        "status": 200
      }
    ]
  },
  {
    // Save what "ok" made, then verify or run the module with this one: the refresh comes first.
    "name": "an hour later",
    "clock": "2025-03-10T13:00:00.000Z",
    "mocks": [
      {
        "match": { "method": "POST", "url": "https://login.ledger.test/token" },
        "headers": { "content-type": "application/json" },
        "body": { "access_token": "demo-access-token-2", "expires_in": 3600, "scope": "profile invoices" }
      },
      {
        "match": { "method": "GET", "url": "https://api.ledger.test/v1/me" },
        "headers": { "content-type": "application/json" },
        "body": { "id": "l-17", "email": "ann@ledger.test" }
      },
      {
        "match": { "method": "GET", "url": "https://api.ledger.test/v1/invoices" },
        "headers": { "content-type": "application/json" },
        "body": { "invoices": [{ "amount": 42 }] }
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
    "name": "wrong client secret 401",
    "outcome": "failure",
    "mocks": [
      {
        "match": { "url": "https://login.ledger.test/token" },
        "status": 401,
        "headers": { "content-type": "application/json" },
        "body": { "error": "invalid_client", "error_description": "Client authentication failed." }
      }
    ]
  },
  {
    "name": "expired token 401",
    "outcome": "failure",
    "clock": "2025-03-10T12:30:00.000Z",
    "mocks": [
      {
        "match": { "url": "https://login.ledger.test/token" },
        "headers": { "content-type": "application/json" },
        "body": { "access_token": "demo-access-token-3", "refresh_token": "demo-refresh-token", "expires_in": 3600 }
      },
      {
        "match": { "url": "https://api.ledger.test/*" },
        "status": 401,
        "headers": { "content-type": "application/json" },
        "body": { "message": "The access token has expired." }
      }
    ]
  },
  {
    // For a saved connection: the refresh is refused, and a module ends with AccountValidationError.
    "name": "revoked refresh token 400",
    "outcome": "failure",
    "clock": "2025-03-10T15:00:00.000Z",
    "mocks": [
      {
        "match": { "url": "https://login.ledger.test/token" },
        "status": 400,
        "headers": { "content-type": "application/json" },
        "body": { "error": "invalid_grant", "error_description": "Token has been expired or revoked." }
      }
    ]
  },
  {
    "name": "missing scope 403",
    "outcome": "failure",
    "clock": "2025-03-10T12:00:00.000Z",
    "mocks": [
      {
        "match": { "url": "https://login.ledger.test/token" },
        "headers": { "content-type": "application/json" },
        "body": {
          "access_token": "demo-access-token-4",
          "refresh_token": "demo-refresh-token",
          "expires_in": 3600,
          "scope": "invoices"
        }
      },
      {
        "match": { "url": "https://api.ledger.test/*" },
        "status": 403,
        "headers": { "content-type": "application/json" },
        "body": { "message": "The scope profile is missing." }
      }
    ]
  },
  {
    // Stands by itself: "connection" is what is stored before, "action" what the user does, "expect" what must come of it.
    "name": "verify after an hour",
    "action": "verify",
    "clock": "2025-03-10T13:00:00.000Z",
    "connection": {
      "data": {
        "accessToken": "demo-access-token-1",
        "refreshToken": "demo-refresh-token",
        "expires": "2025-03-10T13:00:00.000Z"
      },
      "uid": "l-17"
    },
    "mocks": [
      {
        "match": { "method": "POST", "url": "https://login.ledger.test/token" },
        "headers": { "content-type": "application/json" },
        "body": { "access_token": "demo-access-token-2", "expires_in": 3600 }
      },
      {
        "match": { "method": "GET", "url": "https://api.ledger.test/v1/me" },
        "headers": { "content-type": "application/json" },
        "body": { "id": "l-17", "email": "ann@ledger.test" }
      }
    ],
    "expect": {
      "verdict": "connected",
      "data": { "accessToken": "demo-access-token-2", "refreshToken": "demo-refresh-token" },
      "requests": [
        { "method": "POST", "url": "https://login.ledger.test/token" },
        { "method": "GET", "headers": { "authorization": "Bearer demo-access-token-2" } }
      ]
    }
  },
  {
    "name": "module with a revoked refresh token",
    "action": "module",
    "outcome": "failure",
    "clock": "2025-03-10T13:00:00.000Z",
    "connection": {
      "data": {
        "accessToken": "demo-access-token-1",
        "refreshToken": "demo-refresh-token",
        "expires": "2025-03-10T13:00:00.000Z"
      },
      "uid": "l-17"
    },
    "mocks": [
      {
        "match": { "url": "https://login.ledger.test/token" },
        "status": 400,
        "headers": { "content-type": "application/json" },
        "body": { "error": "invalid_grant", "error_description": "Token has been expired or revoked." }
      }
    ],
    "expect": {
      "error": { "type": "AccountValidationError", "message": { "like": "*revoked." } }
    }
  }
]
`;

export const oauth2Refresh: Example = {
  name: 'oauth2-refresh',
  title: 'OAuth 2: with refresh token',
  summary: 'A token for an hour, renewed before use, revoked on delete; the connection itself ends after 90 days.',
  group: 'oauth',
  project: createProject({
    id: 'example-oauth2-refresh',
    name: 'OAuth 2: with refresh token',
    kind: 'oauth2',
    sections: { communication, parameters, scenarios, common, scopes, base, module },
    now: new Date('2025-03-10T12:00:00.000Z'),
    selectedScenario: 'ok',
    example: 'oauth2-refresh',
  }),
  values: {},
};
