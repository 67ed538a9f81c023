import { createProject } from '../create-project.ts';
import type { Example } from './example.ts';

const communication = `{
  // Signs in like an app would, and keeps the token that comes back.
  "url": "https://api.clinic.test/sessions",
  "method": "POST",
  "body": {
    "email": "{{parameters.email}}",
    "password": "{{parameters.password}}"
  },
  "response": {
    // length is a function. A wrong password gives an empty token here, with status 200.
    "valid": {
      "condition": "{{length(body.token) > 0}}",
      "type": "InvalidAccessTokenError",
      "message": "{{ifempty(body.notice, 'Wrong email or password.')}}"
    },
    "data": {
      "token": "{{body.token}}"
    },
    "uid": "{{body.user.id}}",
    "metadata": {
      "type": "email",
      "value": "{{parameters.email}}"
    },
    "error": {
      "message": "[{{statusCode}}] {{ifempty(body.notice, 'The service gave no reason.')}}"
    }
  },
  "log": {
    // The token comes back in the reply: it needs a mask as much as the password.
    "sanitize": ["request.body.password", "response.body.token"]
  }
}
`;

const parameters = `[
  {
    "name": "email",
    "type": "email",
    "label": "Email",
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

const base = `{
  "baseUrl": "https://api.clinic.test",
  "headers": {
    "x-session": "{{connection.token}}"
  },
  "response": {
    "error": {
      "message": "[{{statusCode}}] {{body.notice}}"
    }
  },
  "log": {
    "sanitize": ["request.headers.x-session"]
  }
}
`;

const module = `{
  "url": "/appointments",
  "qs": { "from": "{{formatDate(now, 'YYYY-MM-DD')}}" },
  "response": {
    "output": { "next": "{{body.appointments[1].at}}" }
  }
}
`;

const scenarios = `[
  {
    "name": "ok",
    "clock": "2025-03-10T12:00:00.000Z",
    "mocks": [
      {
        "match": { "method": "POST", "url": "https://api.clinic.test/sessions" },
        "headers": { "content-type": "application/json" },
        "body": { "token": "demo-session-token", "user": { "id": 31 } }
      },
      {
        // The module's request.
        "match": { "method": "GET", "url": "https://api.clinic.test/appointments?from=2025-03-10" },
        "headers": { "content-type": "application/json" },
        "body": { "appointments": [{ "at": "2025-03-11T09:00:00Z" }] }
      }
    ]
  },
  {
    "name": "wrong password, 200",
    "outcome": "failure",
    "mocks": [
      {
        "match": {},
        "headers": { "content-type": "application/json" },
        "body": { "token": "" }
      }
    ]
  },
  {
    "name": "locked account, 200",
    "outcome": "failure",
    "mocks": [
      {
        "match": {},
        "headers": { "content-type": "application/json" },
        "body": { "token": "", "notice": "The account is locked for ten minutes." }
      }
    ]
  },
  {
    "name": "HTML error page 500",
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
    "name": "timeout",
    "outcome": "failure",
    "mocks": [{ "match": {}, "delayMs": 41000 }]
  }
]
`;

export const loginToken: Example = {
  name: 'login-token',
  title: 'Login that returns a token',
  summary: 'Posts email and password, keeps the session token of the reply, and a module sends it.',
  group: 'exchanges',
  project: createProject({
    id: 'example-login-token',
    name: 'Login that returns a token',
    kind: 'basic',
    sections: { communication, parameters, scenarios, base, module },
    now: new Date('2025-03-10T12:00:00.000Z'),
    selectedScenario: 'ok',
    example: 'login-token',
  }),
  values: { email: 'ann@clinic.test', password: 'demo-clinic-password' },
};
