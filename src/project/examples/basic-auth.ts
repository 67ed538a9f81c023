import { createProject } from '../create-project.ts';
import type { Example } from './example.ts';

const communication = `{
  "url": "https://api.acme.test/v2/whoami",
  "headers": {
    "accept": "application/json",
    "authorization": "Basic {{base64(parameters.username + ':' + parameters.password)}}"
  },
  "response": {
    // No user, no connection: this service reports a suspended account with status 200.
    "valid": {
      "condition": "{{body.id}}",
      "message": "{{ifempty(body.error.message, 'The reply names no user.')}}"
    },
    // Kept in the connection beside what the user typed; modules read it as {{connection.accountId}}.
    "data": {
      // The first item of a list is [1].
      "accountId": "{{body.accounts[1].id}}",
      "apiUrl": "{{ifempty(body.accounts[1].apiUrl, 'https://api.acme.test/v2')}}"
    },
    // The name that Make shows for the connection.
    "metadata": {
      "type": "email",
      "value": "{{lower(body.email)}}"
    },
    // Tells accounts apart.
    "uid": "{{body.id}}",
    "error": {
      "message": "[{{statusCode}}] {{ifempty(body.error.message, 'The service gave no reason.')}}",
      "401": {
        "type": "InvalidAccessTokenError",
        "message": "Wrong user name or password."
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

/** What modules inherit. */
const base = `{
  "baseUrl": "{{connection.apiUrl}}",
  "headers": {
    "authorization": "Basic {{base64(connection.username + ':' + connection.password)}}"
  },
  "response": {
    "error": {
      "message": "[{{statusCode}}] {{body.error.message}}"
    }
  },
  "log": {
    "sanitize": ["request.headers.authorization"]
  }
}
`;

const module = `{
  // Proves that the stored data works: run it once a connection is saved.
  "url": "/accounts/{{connection.accountId}}/projects",
  "qs": {
    "limit": 2
  },
  "response": {
    "output": {
      "count": "{{length(body.projects)}}",
      "first": "{{body.projects[1].name}}"
    }
  }
}
`;

const scenarios = `[
  {
    "name": "ok",
    "mocks": [
      {
        "match": { "method": "GET", "url": "https://api.acme.test/v2/whoami" },
        "status": 200,
        "headers": { "content-type": "application/json" },
        "body": {
          "id": 4711,
          "email": "Ann@Acme.test",
          "accounts": [{ "id": "acc-7", "plan": "team" }, { "id": "acc-9", "plan": "free" }]
        }
      },
      {
        // The module's request.
        "match": { "method": "GET", "url": "https://api.acme.test/v2/accounts/acc-7/projects?limit=2" },
        "status": 200,
        "headers": { "content-type": "application/json" },
        "body": { "projects": [{ "name": "Website" }, { "name": "Payroll" }] }
      }
    ]
  },
  {
    "name": "wrong password 401",
    "outcome": "failure",
    "mocks": [
      {
        "match": {},
        "status": 401,
        "headers": { "content-type": "application/json" },
        "body": { "error": { "message": "Unauthorized" } }
      }
    ]
  },
  {
    "name": "200 with an error body",
    "outcome": "failure",
    "mocks": [
      {
        "match": {},
        "status": 200,
        "headers": { "content-type": "application/json" },
        "body": { "error": { "message": "Account suspended" } }
      }
    ]
  },
  {
    "name": "500 HTML page",
    "outcome": "failure",
    "mocks": [
      {
        "match": {},
        "status": 500,
        "headers": { "content-type": "text/html" },
        "body": "<h1>Internal Server Error</h1>"
      }
    ]
  },
  {
    "name": "service unreachable",
    "outcome": "failure",
    "mocks": [{ "match": {}, "networkError": "ECONNREFUSED" }]
  }
]
`;

export const basicAuth: Example = {
  name: 'basic-auth',
  title: 'User name and password',
  summary: 'Basic authentication that stores data, a label and a uid, with a module that uses what is stored.',
  group: 'keys',
  project: createProject({
    id: 'example-basic-auth',
    name: 'User name and password',
    kind: 'basic',
    sections: { communication, parameters, scenarios, base, module },
    now: new Date('2025-03-10T12:00:00.000Z'),
    selectedScenario: 'ok',
    example: 'basic-auth',
  }),
  values: { username: 'ann', password: 'demo-password' },
};
