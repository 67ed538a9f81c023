import { createProject } from '../create-project.ts';
import type { Example } from './example.ts';

const communication = `{
  "url": "https://api.skies.test/v3/account",
  // An address is written down by every server on its way. Where a service takes its key in a header, prefer that.
  "qs": {
    "key": "{{parameters.apiKey}}",
    "units": "{{parameters.units}}"
  },
  "response": {
    // This service always answers 200; "ok" tells whether the key is known.
    "valid": {
      "condition": "{{body.ok}}",
      "type": "InvalidAccessTokenError",
      "message": "{{ifempty(body.reason, 'The key was not accepted.')}}"
    },
    "uid": "{{body.account.id}}",
    "metadata": {
      "type": "text",
      "value": "{{body.account.name}}"
    },
    "error": {
      "message": "[{{statusCode}}] {{ifempty(body.reason, 'The service gave no reason.')}}"
    }
  },
  "log": {
    // Masks the key in the query and in the logged address.
    "sanitize": ["request.qs.key"]
  }
}
`;

const parameters = `[
  {
    "name": "apiKey",
    "type": "password",
    "label": "API key",
    "help": "Created under [Account, Keys](https://skies.test/account/keys).",
    "required": true,
    "editable": true
  },
  {
    // Hidden until the user asks for advanced settings. Left alone, its default is used.
    "name": "units",
    "type": "select",
    "label": "Units",
    "advanced": true,
    "editable": true,
    "default": "metric",
    "options": [
      { "label": "Metric", "value": "metric" },
      { "label": "Imperial", "value": "imperial" }
    ]
  }
]
`;

const scenarios = `[
  {
    "name": "ok",
    "mocks": [
      {
        // The whole address counts, query included; * stands for anything.
        "match": { "method": "GET", "url": "https://api.skies.test/v3/account?key=*&units=*" },
        "headers": { "content-type": "application/json" },
        "body": { "ok": true, "account": { "id": 8812, "name": "Harbour weather station" } }
      }
    ]
  },
  {
    "name": "unknown key",
    "outcome": "failure",
    "mocks": [
      {
        "match": {},
        "headers": { "content-type": "application/json" },
        "body": { "ok": false, "reason": "Unknown key." }
      }
    ]
  },
  {
    "name": "unknown key, no reason",
    "outcome": "failure",
    "mocks": [
      {
        "match": {},
        "headers": { "content-type": "application/json" },
        "body": { "ok": false }
      }
    ]
  },
  {
    "name": "quota used up 429",
    "outcome": "failure",
    "mocks": [
      {
        "match": {},
        "status": 429,
        "headers": { "content-type": "application/json", "retry-after": "3600" },
        "body": { "ok": false, "reason": "1000 calls a day are used up." }
      }
    ]
  },
  {
    "name": "gateway page 502",
    "outcome": "failure",
    "mocks": [
      {
        "match": {},
        "status": 502,
        "headers": { "content-type": "text/html" },
        "body": "<h1>Bad Gateway</h1>"
      }
    ]
  }
]
`;

export const keyInQuery: Example = {
  name: 'key-in-query',
  title: 'API key in the query',
  summary: 'A key in the address, masked in the log, and a service that answers 200 whatever happens.',
  group: 'keys',
  project: createProject({
    id: 'example-key-in-query',
    name: 'API key in the query',
    kind: 'basic',
    sections: { communication, parameters, scenarios },
    now: new Date('2025-03-10T12:00:00.000Z'),
    selectedScenario: 'ok',
    example: 'key-in-query',
  }),
  values: { apiKey: 'demo-key-in-query' },
};
