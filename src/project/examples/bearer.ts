import { createProject } from '../create-project.ts';
import type { Example } from './example.ts';

const communication = `{
  // Pick an address that every valid token may read and nothing else may.
  "url": "https://api.acme.test/v1/me",
  "headers": {
    "accept": "application/json",
    "authorization": "Bearer {{parameters.accessToken}}"
  },
  "response": {
    // A reply without a user means that the token belongs to nobody.
    "valid": "{{if(body.user.id, true, false)}}",
    "uid": "{{body.user.id}}",
    "metadata": {
      "type": "email",
      "value": "{{body.user.email}}"
    },
    "error": {
      "message": "[{{statusCode}}] {{ifempty(body.message, 'The service gave no reason.')}}",
      // A status of its own: the type makes Make stop the scenario and ask the user to reconnect.
      "401": {
        "type": "InvalidAccessTokenError",
        "message": "The access token was not accepted. Create a new one in Acme, Settings."
      },
      // With status 200 this belongs to a reply that is not valid.
      "200": {
        "message": "The token belongs to no user."
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
    "name": "accessToken",
    "type": "password",
    "label": "Access token",
    "help": "Personal access token from **Settings, Developers**. It begins with \`pat_\`.",
    "required": true,
    "editable": true,
    // Checked before anything is sent.
    "validate": { "pattern": { "regexp": "^pat_", "label": "pat_…" } }
  }
]
`;

const scenarios = `[
  {
    "name": "ok",
    "mocks": [
      {
        "match": { "method": "GET", "url": "https://api.acme.test/v1/me" },
        "headers": { "content-type": "application/json" },
        "body": { "user": { "id": "u-204", "email": "ann@acme.test" } }
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
        "headers": { "content-type": "application/json", "www-authenticate": "Bearer error=\\"invalid_token\\"" },
        "body": { "message": "Bad credentials" }
      }
    ]
  },
  {
    "name": "not allowed 403",
    "outcome": "failure",
    "mocks": [
      {
        "match": {},
        "status": 403,
        "headers": { "content-type": "application/json" },
        "body": { "message": "This token may not read profiles." }
      }
    ]
  },
  {
    "name": "200 without a user",
    "outcome": "failure",
    "mocks": [
      {
        "match": {},
        "headers": { "content-type": "application/json" },
        "body": { "user": null }
      }
    ]
  },
  {
    "name": "service unreachable",
    "outcome": "failure",
    "mocks": [{ "match": {}, "networkError": "ENOTFOUND" }]
  }
]
`;

export const bearer: Example = {
  name: 'bearer',
  title: 'Bearer token',
  summary: 'A personal access token with a form rule, an error of its own for 401, and an email as label.',
  group: 'keys',
  project: createProject({
    id: 'example-bearer',
    name: 'Bearer token',
    kind: 'basic',
    sections: { communication, parameters, scenarios },
    now: new Date('2025-03-10T12:00:00.000Z'),
    selectedScenario: 'ok',
    example: 'bearer',
  }),
  values: { accessToken: 'pat_demo-access-token' },
};
