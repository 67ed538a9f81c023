import { createProject } from '../create-project.ts';
import type { Example } from './example.ts';

const communication = `{
  // In force in every step; a step's own keys are added to these. HMAC-SHA1 in the header is the default.
  "oauth": {
    "consumer_key": "{{common.consumerKey}}",
    "consumer_secret": "{{common.consumerSecret}}"
  },
  "requestToken": {
    "url": "https://birds.test/oauth/request_token",
    "method": "POST",
    "oauth": { "callback": "{{oauth.localRedirectUri}}" },
    "response": {
      // Form text, whatever content type the service claims; what it says when it refuses is read as it comes.
      "type": { "*": "automatic", "200-299": "urlencoded" },
      "temp": {
        "token": "{{body.oauth_token}}",
        "tokenSecret": "{{body.oauth_token_secret}}"
      },
      "error": { "message": "[{{statusCode}}] {{body}}" }
    },
    "log": { "sanitize": ["request.headers.authorization", "response.body.oauth_token_secret"] }
  },
  "authorize": {
    "url": "https://birds.test/oauth/authorize",
    "qs": { "oauth_token": "{{temp.token}}" },
    "response": {
      // OAuth 1 knows no "error" in the callback: who denies comes back without a verifier.
      "valid": {
        "condition": "{{query.oauth_verifier}}",
        "message": "Access was denied."
      },
      "temp": { "verifier": "{{query.oauth_verifier}}" }
    }
  },
  "accessToken": {
    "url": "https://birds.test/oauth/access_token",
    "method": "POST",
    "oauth": {
      "token": "{{temp.token}}",
      "token_secret": "{{temp.tokenSecret}}",
      "verifier": "{{temp.verifier}}"
    },
    "response": {
      "type": { "*": "automatic", "200-299": "urlencoded" },
      "valid": "{{if(body.oauth_token, true, false)}}",
      "data": {
        "token": "{{body.oauth_token}}",
        "tokenSecret": "{{body.oauth_token_secret}}"
      },
      "error": { "message": "[{{statusCode}}] {{body}}" }
    },
    "log": {
      "sanitize": [
        "request.headers.authorization",
        "response.body.oauth_token",
        "response.body.oauth_token_secret"
      ]
    }
  },
  "info": {
    "url": "https://api.birds.test/1.1/me.json",
    "oauth": {
      "token": "{{connection.token}}",
      "token_secret": "{{connection.tokenSecret}}"
    },
    "response": {
      "valid": "{{if(body.id_str, true, false)}}",
      "uid": "{{body.id_str}}",
      "metadata": { "type": "text", "value": "@{{body.screen_name}}" },
      "error": {
        "message": "[{{statusCode}}] {{ifempty(body.errors[1].message, 'The service gave no reason.')}}",
        "401": {
          "type": "InvalidAccessTokenError",
          "message": "{{ifempty(body.errors[1].message, 'The access token was not accepted.')}}"
        }
      }
    },
    "log": { "sanitize": ["request.headers.authorization"] }
  }
}
`;

/** No fields: the user only gives consent. */
const parameters = `[]
`;

const common = `{
  "consumerKey": "demo-consumer",
  "consumerSecret": "demo-consumer-secret"
}
`;

const base = `{
  "baseUrl": "https://api.birds.test/1.1",
  // Modules are signed like the connection's own requests. A module sees the app's common data, not the connection's.
  "oauth": {
    "consumer_key": "{{common.consumerKey}}",
    "consumer_secret": "{{common.consumerSecret}}",
    "token": "{{connection.token}}",
    "token_secret": "{{connection.tokenSecret}}"
  },
  "log": { "sanitize": ["request.headers.authorization"] }
}
`;

const module = `{
  "url": "/sightings.json",
  "response": {
    "output": { "first": "{{body[1].species}}" }
  }
}
`;

const scenarios = `[
  {
    // With a frozen clock and a seed, timestamp, nonce and so the signatures are the same in every run.
    "name": "ok",
    "clock": "2025-03-10T12:00:00.000Z",
    "seed": 1,
    "callback": { "oauth_token": "demo-request-token", "oauth_verifier": "demo-verifier" },
    "mocks": [
      {
        "match": { "method": "POST", "url": "https://birds.test/oauth/request_token" },
        "headers": { "content-type": "text/html" },
        "body": "oauth_token=demo-request-token&oauth_token_secret=demo-request-secret&oauth_callback_confirmed=true"
      },
      {
        "match": { "method": "POST", "url": "https://birds.test/oauth/access_token" },
        "headers": { "content-type": "text/html" },
        "body": "oauth_token=demo-access-token&oauth_token_secret=demo-access-secret"
      },
      {
        "match": { "method": "GET", "url": "https://api.birds.test/1.1/me.json" },
        "headers": { "content-type": "application/json" },
        "body": { "id_str": "1204", "screen_name": "annwatchesbirds" }
      },
      {
        "match": { "method": "GET", "url": "https://api.birds.test/1.1/sightings.json" },
        "headers": { "content-type": "application/json" },
        "body": [{ "species": "Kingfisher" }, { "species": "Swift" }]
      }
    ]
  },
  {
    "name": "consent denied",
    "outcome": "failure",
    "callback": { "denied": "demo-request-token" },
    "mocks": [
      {
        "match": { "url": "https://birds.test/oauth/request_token" },
        "body": "oauth_token=demo-request-token&oauth_token_secret=demo-request-secret"
      }
    ]
  },
  {
    "name": "wrong consumer secret 401",
    "outcome": "failure",
    "mocks": [
      {
        "match": { "url": "https://birds.test/oauth/request_token" },
        "status": 401,
        "headers": { "content-type": "text/plain" },
        "body": "Failed to validate signature"
      }
    ]
  },
  {
    "name": "expired request token 401",
    "outcome": "failure",
    "callback": { "oauth_token": "demo-request-token", "oauth_verifier": "demo-verifier" },
    "mocks": [
      {
        "match": { "url": "https://birds.test/oauth/request_token" },
        "body": "oauth_token=demo-request-token&oauth_token_secret=demo-request-secret"
      },
      {
        "match": { "url": "https://birds.test/oauth/access_token" },
        "status": 401,
        "headers": { "content-type": "text/plain" },
        "body": "Request token expired"
      }
    ]
  },
  {
    // Verify a saved connection with this one: Verify repeats info and nothing else.
    "name": "revoked token 401",
    "outcome": "failure",
    "callback": { "oauth_token": "demo-request-token", "oauth_verifier": "demo-verifier" },
    "mocks": [
      {
        "match": { "url": "https://birds.test/oauth/request_token" },
        "body": "oauth_token=demo-request-token&oauth_token_secret=demo-request-secret"
      },
      {
        "match": { "url": "https://birds.test/oauth/access_token" },
        "body": "oauth_token=demo-access-token&oauth_token_secret=demo-access-secret"
      },
      {
        "match": { "url": "https://api.birds.test/*" },
        "status": 401,
        "headers": { "content-type": "application/json" },
        "body": { "errors": [{ "code": 89, "message": "Invalid or expired token." }] }
      }
    ]
  },
  {
    "name": "read-only app 403",
    "outcome": "failure",
    "callback": { "oauth_token": "demo-request-token", "oauth_verifier": "demo-verifier" },
    "mocks": [
      {
        "match": { "url": "https://birds.test/oauth/request_token" },
        "body": "oauth_token=demo-request-token&oauth_token_secret=demo-request-secret"
      },
      {
        "match": { "url": "https://birds.test/oauth/access_token" },
        "body": "oauth_token=demo-access-token&oauth_token_secret=demo-access-secret"
      },
      {
        "match": { "url": "https://api.birds.test/*" },
        "status": 403,
        "headers": { "content-type": "application/json" },
        "body": { "errors": [{ "code": 93, "message": "This application may not read accounts." }] }
      }
    ]
  },
  {
    // Stands by itself: "connection" is what is stored before. Verify repeats info, signed with the stored token.
    "name": "verify",
    "action": "verify",
    "clock": "2025-04-10T12:00:00.000Z",
    "seed": 1,
    "connection": {
      "data": { "token": "demo-access-token", "tokenSecret": "demo-access-secret" },
      "uid": "1204"
    },
    "mocks": [
      {
        "match": { "method": "GET", "url": "https://api.birds.test/1.1/me.json" },
        "headers": { "content-type": "application/json" },
        "body": { "id_str": "1204", "screen_name": "annwatchesbirds" }
      }
    ],
    "expect": {
      "verdict": "connected",
      "label": "@annwatchesbirds",
      "requests": [{ "method": "GET", "headers": { "authorization": { "like": "OAuth *oauth_signature=*" } } }]
    }
  }
]
`;

export const oauth1: Example = {
  name: 'oauth1',
  title: 'OAuth 1',
  summary: 'Request token, consent, access token, each request signed with HMAC-SHA1.',
  group: 'oauth',
  project: createProject({
    id: 'example-oauth1',
    name: 'OAuth 1',
    kind: 'oauth1',
    sections: { communication, parameters, scenarios, common, base, module },
    now: new Date('2025-03-10T12:00:00.000Z'),
    selectedScenario: 'ok',
    example: 'oauth1',
  }),
  values: {},
};
