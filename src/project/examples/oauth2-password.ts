import { createProject } from '../create-project.ts';
import type { Example } from './example.ts';

const communication = `{
  // The user's password goes to the service once for each token. Use this only where nothing better is offered.
  "token": {
    "condition": true,
    "url": "https://api.school.test/oauth/token",
    "method": "POST",
    "type": "urlencoded",
    "body": {
      "grant_type": "password",
      "client_id": "{{common.clientId}}",
      "client_secret": "{{common.clientSecret}}",
      "username": "{{parameters.username}}",
      "password": "{{parameters.password}}"
    },
    "response": {
      "valid": "{{if(body.access_token, true, false)}}",
      "data": {
        "accessToken": "{{body.access_token}}",
        "refreshToken": "{{body.refresh_token}}",
        "expires": "{{addSeconds(now, body.expires_in)}}"
      },
      "error": {
        "message": "[{{statusCode}}] {{ifempty(body.error_description, body.error)}}",
        "400": {
          "type": "InvalidAccessTokenError",
          "message": "{{if(body.error = 'invalid_grant', 'Wrong user name or password.', body.error)}}"
        }
      }
    },
    "log": {
      "sanitize": [
        "request.body.client_secret",
        "request.body.password",
        "response.body.access_token",
        "response.body.refresh_token"
      ]
    }
  },
  "refresh": {
    "condition": "{{data.expires < addMinutes(now, 5)}}",
    "url": "https://api.school.test/oauth/token",
    "method": "POST",
    "type": "urlencoded",
    "body": {
      "grant_type": "refresh_token",
      "client_id": "{{common.clientId}}",
      "client_secret": "{{common.clientSecret}}",
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
    "url": "https://api.school.test/v1/profile",
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
    "name": "username",
    "type": "text",
    "label": "User name",
    "required": true,
    "editable": true
  },
  {
    "name": "password",
    "type": "password",
    "label": "Password",
    "required": true,
    "editable": true
  }
]
`;

const common = `{
  "clientId": "demo-client",
  "clientSecret": "demo-client-secret"
}
`;

const scenarios = `[
  {
    "name": "ok",
    "clock": "2025-03-10T12:00:00.000Z",
    "mocks": [
      {
        "match": { "method": "POST", "url": "https://api.school.test/oauth/token" },
        "headers": { "content-type": "application/json" },
        "body": { "access_token": "demo-access-token", "refresh_token": "demo-refresh-token", "expires_in": 7200 }
      },
      {
        "match": { "method": "GET", "url": "https://api.school.test/v1/profile" },
        "headers": { "content-type": "application/json" },
        "body": { "id": 9, "name": "Ann Teacher" }
      }
    ]
  },
  {
    "name": "wrong password 400",
    "outcome": "failure",
    "mocks": [
      {
        "match": { "url": "https://api.school.test/oauth/token" },
        "status": 400,
        "headers": { "content-type": "application/json" },
        "body": { "error": "invalid_grant" }
      }
    ]
  },
  {
    "name": "wrong client secret 401",
    "outcome": "failure",
    "mocks": [
      {
        "match": { "url": "https://api.school.test/oauth/token" },
        "status": 401,
        "headers": { "content-type": "application/json" },
        "body": { "error": "invalid_client", "error_description": "The client is not known." }
      }
    ]
  },
  {
    "name": "expired token 401",
    "outcome": "failure",
    "clock": "2025-03-10T12:00:00.000Z",
    "mocks": [
      {
        "match": { "url": "https://api.school.test/oauth/token" },
        "headers": { "content-type": "application/json" },
        "body": { "access_token": "demo-access-token", "refresh_token": "demo-refresh-token", "expires_in": 7200 }
      },
      {
        "match": { "url": "https://api.school.test/v1/profile" },
        "status": 401,
        "headers": { "content-type": "application/json" },
        "body": { "message": "The token has expired." }
      }
    ]
  },
  {
    // For a saved connection: three hours later the refresh is due, and refused.
    "name": "revoked refresh token 401",
    "outcome": "failure",
    "clock": "2025-03-10T15:00:00.000Z",
    "mocks": [
      {
        "match": { "url": "https://api.school.test/oauth/token" },
        "status": 401,
        "headers": { "content-type": "application/json" },
        "body": { "error": "invalid_grant", "error_description": "The refresh token was revoked." }
      }
    ]
  },
  {
    "name": "missing scope 403",
    "outcome": "failure",
    "clock": "2025-03-10T12:00:00.000Z",
    "mocks": [
      {
        "match": { "url": "https://api.school.test/oauth/token" },
        "headers": { "content-type": "application/json" },
        "body": { "access_token": "demo-access-token", "refresh_token": "demo-refresh-token", "expires_in": 7200 }
      },
      {
        "match": { "url": "https://api.school.test/v1/profile" },
        "status": 403,
        "headers": { "content-type": "application/json" },
        "body": { "message": "Guests may not use the API." }
      }
    ]
  }
]
`;

export const oauth2Password: Example = {
  name: 'oauth2-password',
  title: 'OAuth 2: user name and password',
  summary: 'The resource-owner grant: credentials from the form become an access and a refresh token.',
  group: 'oauth',
  project: createProject({
    id: 'example-oauth2-password',
    name: 'OAuth 2: user name and password',
    kind: 'oauth2',
    sections: { communication, parameters, scenarios, common },
    now: new Date('2025-03-10T12:00:00.000Z'),
    selectedScenario: 'ok',
    example: 'oauth2-password',
  }),
  values: { username: 'ann', password: 'demo-school-password' },
};
