import { createProject } from '../create-project.ts';
import type { Example } from './example.ts';

const communication = `{
  "url": "https://api.parcels.test/account",
  "headers": {
    // Not one of the standard schemes: key id and secret in one header, the version in another.
    "authorization": "ParcelKey id={{parameters.keyId}}, secret={{parameters.secret}}",
    "x-parcels-version": "2025-01"
  },
  "response": {
    "valid": "{{statusCode = 200}}",
    // A name with dashes goes in backticks. Names of reply headers are in lower case.
    "uid": "{{headers.\`x-account-id\`}}",
    "metadata": {
      "type": "text",
      "value": "{{body.company}} ({{headers.\`x-account-id\`}})"
    },
    "error": {
      "message": "[{{statusCode}}] {{ifempty(join(map(body.errors, 'detail'), '; '), 'The service gave no reason.')}}"
    }
  },
  "log": {
    "sanitize": ["request.headers.authorization"]
  }
}
`;

const parameters = `[
  {
    "name": "keyId",
    "type": "text",
    "label": "Key id",
    "required": true,
    "editable": true,
    "validate": { "min": 6, "max": 12 }
  },
  {
    "name": "secret",
    "type": "password",
    "label": "Secret",
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
        "match": { "method": "GET", "url": "https://api.parcels.test/account" },
        "status": 200,
        "headers": { "content-type": "application/json", "X-Account-Id": "P-7731" },
        "body": { "company": "Nordic Freight" }
      }
    ]
  },
  {
    "name": "wrong secret 403",
    "outcome": "failure",
    "mocks": [
      {
        "match": {},
        "status": 403,
        "headers": { "content-type": "application/json" },
        "body": { "errors": [{ "detail": "Unknown key." }, { "detail": "Check id and secret." }] }
      }
    ]
  },
  {
    // Accepted for later: not what "valid" asks for.
    "name": "account being set up 202",
    "outcome": "failure",
    "mocks": [
      {
        "match": {},
        "status": 202,
        "headers": { "content-type": "application/json" },
        "body": { "errors": [{ "detail": "The account is not ready yet." }] }
      }
    ]
  },
  {
    "name": "HTML error page 503",
    "outcome": "failure",
    "mocks": [
      {
        "match": {},
        "status": 503,
        "headers": { "content-type": "text/html" },
        "body": "<h1>Maintenance</h1>"
      }
    ]
  }
]
`;

export const customScheme: Example = {
  name: 'custom-scheme',
  title: 'Scheme of its own',
  summary: 'An authorization header that only this service knows, and values read from headers of the reply.',
  group: 'keys',
  project: createProject({
    id: 'example-custom-scheme',
    name: 'Scheme of its own',
    kind: 'basic',
    sections: { communication, parameters, scenarios },
    now: new Date('2025-03-10T12:00:00.000Z'),
    selectedScenario: 'ok',
    example: 'custom-scheme',
  }),
  values: { keyId: 'demo-id', secret: 'demo-parcel-secret' },
};
