import { createProject } from '../create-project.ts';
import type { Example } from './example.ts';

/** The communication is the one Make documents for a connection with an API key. */
const communication = `{
  // The address that tells whether the key works.
  "url": "https://sample.com/api/v1",
  "method": "GET",
  "headers": {
    "authorization": "Basic {{base64(parameters.apiKey + ':' + connection.domain)}}"
  },
  "response": {
    // What a Make user reads when the service refuses.
    "error": {
      "type": "{{body.code}}",
      "message": "{{body.message}}"
    },
    // This service answers 200 even to a bad key, with a code in the body.
    "valid": "{{if(body.code, false, true)}}"
  },
  "log": {
    "sanitize": ["request.headers.authorization"]
  }
}
`;

const parameters = `[
  {
    "name": "apiKey",
    "type": "password",
    "label": "API Key",
    "help": "Any text will do here: the answers are mocked.",
    "required": true,
    "editable": true
  },
  {
    "name": "domain",
    "type": "text",
    "label": "Domain",
    "required": true
  }
]
`;

const scenarios = `[
  {
    "name": "ok",
    "mocks": [
      {
        "match": { "method": "GET", "url": "https://sample.com/api/v1" },
        "status": 200,
        "headers": { "content-type": "application/json; charset=utf-8" },
        "body": { "id": 1 }
      }
    ]
  },
  {
    "name": "wrong key 401",
    "outcome": "failure",
    "mocks": [
      {
        "match": { "method": "GET", "url": "https://sample.com/api/v1" },
        "status": 401,
        "headers": { "content-type": "application/json; charset=utf-8" },
        "body": { "message": "No such key" }
      }
    ]
  },
  {
    // Refused, but without a code: "valid" does not see it, and Make would say "Connected".
    // Make "valid" look at body.error as well, and this row turns from red to refused.
    "name": "200 with error",
    "outcome": "failure",
    "mocks": [
      {
        "match": { "method": "GET", "url": "https://sample.com/api/v1" },
        "status": 200,
        "headers": { "content-type": "application/json; charset=utf-8" },
        "body": { "error": "Account suspended" }
      }
    ]
  },
  {
    // Remove "valid" from the communication, and this becomes a false success too.
    "name": "200 with code",
    "outcome": "failure",
    "mocks": [
      {
        "match": { "method": "GET", "url": "https://sample.com/api/v1" },
        "status": 200,
        "headers": { "content-type": "application/json; charset=utf-8" },
        "body": { "code": "DataError", "message": "Key revoked" }
      }
    ]
  },
  {
    "name": "rate limit 429",
    "outcome": "failure",
    "mocks": [
      {
        "match": { "method": "GET", "url": "https://sample.com/api/v1" },
        "status": 429,
        "headers": { "content-type": "application/json; charset=utf-8", "retry-after": "30" },
        "body": { "message": "Slow down, please" }
      }
    ]
  },
  {
    // A page instead of JSON has no message, so the user reads a bare status.
    "name": "HTML error page 500",
    "outcome": "failure",
    "mocks": [
      {
        "match": { "method": "GET", "url": "https://sample.com/api/v1" },
        "status": 500,
        "headers": { "content-type": "text/html" },
        "body": "<html><body><h1>Internal Server Error</h1></body></html>"
      }
    ]
  },
  {
    "name": "empty reply 204",
    "mocks": [
      {
        "match": { "method": "GET", "url": "https://sample.com/api/v1" },
        "status": 204
      }
    ]
  },
  {
    // Make gives up after 40 seconds. Nothing really waits for this.
    "name": "timeout",
    "outcome": "failure",
    "mocks": [
      {
        "match": { "method": "GET", "url": "https://sample.com/api/v1" },
        "status": 200,
        "headers": { "content-type": "application/json; charset=utf-8" },
        "body": { "id": 1 },
        "delayMs": 41000
      }
    ]
  }
]
`;

export const apiKey: Example = {
  name: 'api-key',
  title: 'API key',
  summary: "The example from Make's documentation: a key in the authorization header, checked with valid.",
  group: 'keys',
  project: createProject({
    id: 'example-api-key',
    name: 'API key',
    kind: 'basic',
    sections: { communication, parameters, scenarios },
    now: new Date('2025-03-10T12:00:00.000Z'),
    selectedScenario: 'ok',
    example: 'api-key',
  }),
  values: { apiKey: 'demo-key', domain: 'acme' },
};
