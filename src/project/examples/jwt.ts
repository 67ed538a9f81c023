import { createProject } from '../create-project.ts';
import type { Example } from './example.ts';

const communication = `{
  "url": "https://auth.acme.test/token",
  "method": "POST",
  "type": "urlencoded",
  // Evaluated before the request; read as {{temp.claims}}.
  "temp": {
    "claims": {
      "iss": "{{parameters.email}}",
      "aud": "https://auth.acme.test/token",
      // Numbers of seconds; jwt adds neither on its own.
      "iat": "{{timestamp}}",
      "exp": "{{timestamp + 3600}}"
    }
  },
  "body": {
    "grant_type": "urn:ietf:params:oauth:grant-type:jwt-bearer",
    "assertion": "{{jwt(temp.claims, parameters.key)}}"
  },
  "response": {
    "valid": "{{if(body.access_token, true, false)}}",
    "data": {
      "accessToken": "{{body.access_token}}",
      "expires": "{{addSeconds(now, body.expires_in)}}"
    },
    "uid": "{{parameters.email}}",
    "metadata": {
      "type": "email",
      "value": "{{parameters.email}}"
    },
    "error": {
      "message": "[{{statusCode}}] {{ifempty(body.error_description, body.error)}}"
    }
  },
  "log": {
    "sanitize": ["request.body.assertion", "response.body.access_token"]
  }
}
`;

const parameters = `[
  {
    "name": "email",
    "type": "email",
    "label": "Service account",
    "required": true,
    "editable": true
  },
  {
    "name": "key",
    "type": "password",
    "label": "Signing key",
    "help": "The assertion is signed with HS256; a private key in PEM form works with RS256.",
    "required": true,
    "editable": true
  }
]
`;

const base = `{
  "baseUrl": "https://api.acme.test/v2",
  "headers": {
    // What the exchange has stored, not the key.
    "authorization": "Bearer {{connection.accessToken}}"
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
  "url": "/files",
  "response": {
    "output": { "names": "{{map(body.files, 'name')}}" }
  }
}
`;

const scenarios = `[
  {
    // A frozen clock: the same assertion is signed in every run.
    "name": "ok",
    "clock": "2025-03-10T12:00:00.000Z",
    "mocks": [
      {
        "match": { "method": "POST", "url": "https://auth.acme.test/token" },
        "status": 200,
        "headers": { "content-type": "application/json" },
        "body": { "access_token": "demo-access-token", "token_type": "Bearer", "expires_in": 3600 }
      },
      {
        // The module's request.
        "match": { "method": "GET", "url": "https://api.acme.test/v2/files" },
        "headers": { "content-type": "application/json" },
        "body": { "files": [{ "name": "plan.pdf" }, { "name": "budget.csv" }] }
      }
    ]
  },
  {
    "name": "invalid assertion 400",
    "outcome": "failure",
    "mocks": [
      {
        "match": {},
        "status": 400,
        "headers": { "content-type": "application/json" },
        "body": { "error": "invalid_grant", "error_description": "Invalid JWT signature." }
      }
    ]
  },
  {
    "name": "200 without a token",
    "outcome": "failure",
    "mocks": [
      {
        "match": {},
        "status": 200,
        "headers": { "content-type": "application/json" },
        "body": { "error": "temporarily_unavailable" }
      }
    ]
  },
  {
    "name": "timeout",
    "outcome": "failure",
    "mocks": [{ "match": {}, "status": 200, "delayMs": 41000 }]
  }
]
`;

export const jwt: Example = {
  name: 'jwt',
  title: 'Signed assertion (JWT)',
  summary: 'Signs a JWT with the key, exchanges it for an access token and stores the token with its expiry.',
  group: 'exchanges',
  project: createProject({
    id: 'example-jwt',
    name: 'Signed assertion (JWT)',
    kind: 'basic',
    sections: { communication, parameters, scenarios, base, module },
    now: new Date('2025-03-10T12:00:00.000Z'),
    selectedScenario: 'ok',
    example: 'jwt',
  }),
  values: { email: 'service@acme.test', key: 'demo-signing-key' },
};
