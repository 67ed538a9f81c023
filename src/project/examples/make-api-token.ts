import { createProject } from '../create-project.ts';
import type { Example } from './example.ts';

const communication = `{
  // The zone is the first part of the address at which you use Make.
  "url": "https://{{parameters.zone}}.make.com/api/v2/users/me",
  "headers": {
    // "Token", not "Bearer": Bearer is for OAuth.
    "authorization": "Token {{parameters.token}}"
  },
  "response": {
    "valid": "{{if(body.authUser.id, true, false)}}",
    "uid": "{{body.authUser.id}}",
    "metadata": {
      "type": "email",
      "value": "{{body.authUser.email}}"
    },
    "error": {
      "message": "[{{statusCode}}] {{ifempty(body.detail, body.message)}}",
      "401": {
        "type": "InvalidAccessTokenError",
        "message": "The token was not accepted. Is it from this zone, and has it the scope user:read?"
      }
    }
  },
  "log": {
    "sanitize": ["request.headers.authorization"]
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
    "name": "token",
    "type": "password",
    "label": "API token",
    "help": "Profile, API access, Add token. See [Authentication](https://developers.make.com/api-documentation/authentication).",
    "required": true,
    "editable": true
  }
]
`;

const scenarios = `[
  {
    "name": "ok",
    "mocks": [
      {
        "match": { "method": "GET", "url": "https://*.make.com/api/v2/users/me" },
        "headers": { "content-type": "application/json" },
        "body": { "authUser": { "id": 5, "name": "Ann", "email": "ann@acme.test" } }
      }
    ]
  },
  {
    "name": "wrong token 401",
    "outcome": "failure",
    "mocks": [
      {
        "match": {},
        "status": 401,
        "headers": { "content-type": "application/json" },
        "body": { "detail": "Access denied.", "message": "Unauthorized", "code": "SC401" }
      }
    ]
  },
  {
    "name": "missing scope 403",
    "outcome": "failure",
    "mocks": [
      {
        "match": {},
        "status": 403,
        "headers": { "content-type": "application/json" },
        "body": { "detail": "The scope user:read is missing.", "message": "Forbidden", "code": "SC403" }
      }
    ]
  },
  {
    "name": "rate limit 429",
    "outcome": "failure",
    "mocks": [
      {
        "match": {},
        "status": 429,
        "headers": { "content-type": "application/json" },
        "body": { "message": "Requests limit for organization exceeded, please try again later." }
      }
    ]
  }
]
`;

export const makeApiToken: Example = {
  name: 'make-api-token',
  title: 'Make API token',
  summary: "Make's own API with a token and a choice of zone.",
  group: 'keys',
  project: createProject({
    id: 'example-make-api-token',
    name: 'Make API token',
    kind: 'basic',
    sections: { communication, parameters, scenarios },
    now: new Date('2025-03-10T12:00:00.000Z'),
    selectedScenario: 'ok',
    example: 'make-api-token',
  }),
  values: { zone: 'eu1', token: 'demo-make-api-token' },
};
