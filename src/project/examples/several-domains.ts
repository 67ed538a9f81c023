import { createProject } from '../create-project.ts';
import type { Example } from './example.ts';

const communication = `{
  // Every customer has a host of their own, in the region where their data lie.
  "url": "https://{{parameters.account}}.{{parameters.region}}.desk.test/api/me",
  "headers": {
    "authorization": "Bearer {{parameters.apiKey}}"
  },
  "response": {
    "valid": "{{if(body.agent.id, true, false)}}",
    // Worked out once, kept in the connection: the base reads {{connection.apiUrl}}.
    "data": {
      "apiUrl": "https://{{parameters.account}}.{{parameters.region}}.desk.test/api"
    },
    "uid": "{{body.agent.id}}",
    "metadata": {
      "type": "text",
      "value": "{{body.agent.name}} at {{parameters.account}}"
    },
    "error": {
      "message": "[{{statusCode}}] {{ifempty(body.error, 'The service gave no reason.')}}",
      "404": {
        "type": "InvalidConfigurationError",
        "message": "There is no account {{parameters.account}} in this region."
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
    // Neither account nor region is editable: a saved key must not be sent to another host later.
    "name": "account",
    "type": "text",
    "label": "Account",
    "help": "The first part of your address: **acme** for acme.eu.desk.test.",
    "required": true,
    "validate": { "pattern": { "regexp": "^[a-z0-9-]+$", "label": "small letters, digits and dashes" } }
  },
  {
    "name": "region",
    "type": "select",
    "label": "Region",
    "required": true,
    "default": "eu",
    "options": [
      { "label": "Europe", "value": "eu" },
      { "label": "United States", "value": "us" },
      { "label": "Asia and Pacific", "value": "ap" }
    ]
  },
  {
    "name": "apiKey",
    "type": "password",
    "label": "API key",
    "required": true,
    "editable": true
  }
]
`;

const base = `{
  "baseUrl": "{{connection.apiUrl}}",
  "headers": {
    "authorization": "Bearer {{connection.apiKey}}"
  },
  "response": {
    "error": {
      "message": "[{{statusCode}}] {{body.error}}"
    }
  },
  "log": {
    "sanitize": ["request.headers.authorization"]
  }
}
`;

const module = `{
  "url": "/tickets",
  "qs": { "status": "open" },
  "response": {
    "output": { "open": "{{length(body.tickets)}}" }
  }
}
`;

const scenarios = `[
  {
    "name": "ok",
    "mocks": [
      {
        "match": { "method": "GET", "url": "https://acme.eu.desk.test/api/me" },
        "headers": { "content-type": "application/json" },
        "body": { "agent": { "id": 12, "name": "Ann" } }
      },
      {
        "match": { "method": "GET", "url": "https://acme.eu.desk.test/api/tickets?status=open" },
        "headers": { "content-type": "application/json" },
        "body": { "tickets": [{ "id": 1 }, { "id": 2 }] }
      }
    ]
  },
  {
    "name": "no such account 404",
    "outcome": "failure",
    "mocks": [
      {
        "match": { "url": "https://*.desk.test/api/me" },
        "status": 404,
        "headers": { "content-type": "text/html" },
        "body": "<h1>Not Found</h1>"
      }
    ]
  },
  {
    "name": "wrong key 401",
    "outcome": "failure",
    "mocks": [
      {
        "match": { "url": "https://*.desk.test/api/me" },
        "status": 401,
        "headers": { "content-type": "application/json" },
        "body": { "error": "The key is not known here." }
      }
    ]
  },
  {
    // A login page answers 200, too. Without "valid" this would connect.
    "name": "200 with a login page",
    "outcome": "failure",
    "mocks": [
      {
        "match": { "url": "https://*.desk.test/api/me" },
        "headers": { "content-type": "text/html" },
        "body": "<form>Please sign in</form>"
      }
    ]
  }
]
`;

export const severalDomains: Example = {
  name: 'several-domains',
  title: 'Several domains',
  summary: 'The host comes from the form, cannot be edited later, and modules read it from the connection.',
  group: 'keys',
  project: createProject({
    id: 'example-several-domains',
    name: 'Several domains',
    kind: 'basic',
    sections: { communication, parameters, scenarios, base, module },
    now: new Date('2025-03-10T12:00:00.000Z'),
    selectedScenario: 'ok',
    example: 'several-domains',
  }),
  values: { account: 'acme', region: 'eu', apiKey: 'demo-desk-key' },
};
