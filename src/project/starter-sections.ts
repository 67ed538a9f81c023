import type { ConnectionKind, Project } from './project.ts';

const basic = `{
  // A request that works only with the right credentials.
  "url": "https://api.example.com/me",
  "headers": {
    "authorization": "Bearer {{parameters.apiKey}}"
  },
  "response": {
    // Without this, an error told with status 200 is stored as a connection.
    "valid": "{{if(body.name, true, false)}}",
    "metadata": {
      "type": "text",
      "value": "{{body.name}}"
    },
    "error": {
      "message": "[{{statusCode}}] {{body.message}}"
    }
  },
  "log": {
    "sanitize": ["request.headers.authorization"]
  }
}
`;

const oauth2 = `{
  "authorize": {
    "url": "https://example.com/oauth/authorize",
    "qs": {
      "client_id": "{{ifempty(parameters.clientId, common.clientId)}}",
      "redirect_uri": "{{oauth.localRedirectUri}}",
      "scope": "{{join(oauth.scope, ' ')}}",
      "response_type": "code"
    },
    "response": {
      "temp": { "code": "{{query.code}}" },
      "error": { "message": "[{{query.error}}] {{query.error_description}}" }
    }
  },
  "token": {
    "url": "https://example.com/oauth/token",
    "method": "POST",
    "type": "urlencoded",
    "body": {
      "grant_type": "authorization_code",
      "client_id": "{{ifempty(parameters.clientId, common.clientId)}}",
      "client_secret": "{{ifempty(parameters.clientSecret, common.clientSecret)}}",
      "code": "{{temp.code}}",
      "redirect_uri": "{{oauth.localRedirectUri}}"
    },
    "response": {
      "valid": "{{if(body.access_token, true, false)}}",
      "data": { "accessToken": "{{body.access_token}}" },
      "error": { "message": "[{{statusCode}}] {{ifempty(body.error_description, body.error)}}" }
    },
    "log": {
      "sanitize": ["request.body.client_secret", "request.body.code", "response.body.access_token"]
    }
  },
  "info": {
    "url": "https://example.com/me",
    "headers": { "authorization": "Bearer {{connection.accessToken}}" },
    "response": {
      "uid": "{{body.id}}",
      "metadata": { "type": "text", "value": "{{body.name}}" },
      "error": { "message": "[{{statusCode}}] {{body.message}}" }
    },
    "log": { "sanitize": ["request.headers.authorization"] }
  }
}
`;

const oauth1 = `{
  "oauth": {
    "consumer_key": "{{ifempty(parameters.consumerKey, common.consumerKey)}}",
    "consumer_secret": "{{ifempty(parameters.consumerSecret, common.consumerSecret)}}"
  },
  "requestToken": {
    "url": "https://example.com/oauth/request_token",
    "method": "POST",
    "oauth": { "callback": "{{oauth.localRedirectUri}}" },
    "response": {
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
    "url": "https://example.com/oauth/authorize",
    "qs": { "oauth_token": "{{temp.token}}" },
    "response": {
      // Who denies comes back without a verifier.
      "valid": { "condition": "{{query.oauth_verifier}}", "message": "Access was denied." },
      "temp": { "verifier": "{{query.oauth_verifier}}" }
    }
  },
  "accessToken": {
    "url": "https://example.com/oauth/access_token",
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
      "sanitize": ["request.headers.authorization", "response.body.oauth_token", "response.body.oauth_token_secret"]
    }
  },
  "info": {
    "url": "https://example.com/me",
    "oauth": {
      "token": "{{connection.token}}",
      "token_secret": "{{connection.tokenSecret}}"
    },
    "response": {
      "uid": "{{body.id}}",
      "metadata": { "type": "text", "value": "{{body.name}}" },
      "error": { "message": "[{{statusCode}}] {{body.message}}" }
    },
    "log": { "sanitize": ["request.headers.authorization"] }
  }
}
`;

const apiKeyForm = `[
  { "name": "apiKey", "type": "password", "label": "API key", "required": true, "editable": true }
]
`;

const clientForm = (id: string, secret: string): string => `[
  { "name": "${id}", "type": "text", "label": "Client ID", "advanced": true },
  { "name": "${secret}", "type": "password", "label": "Client secret", "advanced": true }
]
`;

const basicScenarios = `[
  {
    "name": "ok",
    "mocks": [
      {
        "match": {},
        "status": 200,
        "headers": { "content-type": "application/json" },
        "body": { "name": "Ann" }
      }
    ]
  },
  {
    "name": "wrong key 401",
    "outcome": "failure",
    "mocks": [
      {
        "match": {},
        "status": 401,
        "headers": { "content-type": "application/json" },
        "body": { "message": "Invalid key" }
      }
    ]
  },
  {
    "name": "200 with error",
    "outcome": "failure",
    "mocks": [
      {
        "match": {},
        "status": 200,
        "headers": { "content-type": "application/json" },
        "body": { "message": "Account suspended" }
      }
    ]
  }
]
`;

const oauth2Scenarios = `[
  {
    "name": "ok",
    "mocks": [
      {
        "match": { "url": "https://example.com/oauth/token" },
        "headers": { "content-type": "application/json" },
        "body": { "access_token": "demo-access-token", "token_type": "Bearer", "expires_in": 3600 }
      },
      {
        "match": { "url": "https://example.com/me" },
        "headers": { "content-type": "application/json" },
        "body": { "id": 1, "name": "Ann" }
      }
    ]
  },
  {
    "name": "consent denied",
    "outcome": "failure",
    "callback": { "error": "access_denied", "error_description": "The user denied access." },
    "mocks": []
  },
  {
    "name": "wrong client secret 401",
    "outcome": "failure",
    "mocks": [
      {
        "match": { "url": "https://example.com/oauth/token" },
        "status": 401,
        "headers": { "content-type": "application/json" },
        "body": { "error": "invalid_client", "error_description": "Client authentication failed." }
      }
    ]
  }
]
`;

const oauth1Scenarios = `[
  {
    "name": "ok",
    // What the user brings back from the consent page.
    "callback": { "oauth_token": "rt", "oauth_verifier": "demo-verifier" },
    "mocks": [
      { "match": { "url": "https://example.com/oauth/request_token" }, "body": "oauth_token=rt&oauth_token_secret=rs" },
      { "match": { "url": "https://example.com/oauth/access_token" }, "body": "oauth_token=at&oauth_token_secret=as" },
      {
        "match": { "url": "https://example.com/me" },
        "headers": { "content-type": "application/json" },
        "body": { "id": 1, "name": "Ann" }
      }
    ]
  },
  {
    "name": "consent denied",
    "outcome": "failure",
    "callback": { "denied": "rt" },
    "mocks": [
      { "match": { "url": "https://example.com/oauth/request_token" }, "body": "oauth_token=rt&oauth_token_secret=rs" }
    ]
  }
]
`;

/** What a new project of each kind begins with. */
export const starterSections: Readonly<Record<ConnectionKind, Project['sections']>> = {
  basic: { communication: basic, parameters: apiKeyForm, scenarios: basicScenarios },
  oauth2: {
    communication: oauth2,
    parameters: clientForm('clientId', 'clientSecret'),
    common: '{\n  "clientId": "",\n  "clientSecret": ""\n}\n',
    scenarios: oauth2Scenarios,
  },
  oauth1: {
    communication: oauth1,
    parameters: clientForm('consumerKey', 'consumerSecret'),
    common: '{\n  "consumerKey": "",\n  "consumerSecret": ""\n}\n',
    scenarios: oauth1Scenarios,
  },
};
