import { createProject } from '../create-project.ts';
import type { Example } from './example.ts';

const communication = `{
  // Digest (RFC 2617) proves the password without sending it. A connection performs a single request, so it cannot
  // answer a challenge: realm and nonce must be known beforehand. This service takes the time as nonce.
  "url": "https://meters.test/api/status",
  // Each of these is evaluated on its own; none can read another.
  "temp": {
    "nonce": "{{timestamp}}",
    "who": "{{md5(parameters.username + ':meters:' + parameters.password)}}",
    "what": "{{md5('GET:/api/status')}}"
  },
  "headers": {
    "authorization": "Digest username=\\"{{parameters.username}}\\", realm=\\"meters\\", nonce=\\"{{temp.nonce}}\\", uri=\\"/api/status\\", response=\\"{{md5(temp.who + ':' + temp.nonce + ':' + temp.what)}}\\""
  },
  "response": {
    "valid": "{{body.state != 'locked'}}",
    // Names of reply headers are in lower case, however the service writes them.
    "uid": "{{headers.\`x-meter-serial\`}}",
    "metadata": {
      "type": "text",
      "value": "Meter {{headers.\`x-meter-serial\`}}"
    },
    "error": {
      "message": "[{{statusCode}}] {{ifempty(body.text, 'The meter gave no reason.')}}"
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

const scenarios = `[
  {
    // A frozen clock: the same digest in every run.
    "name": "ok",
    "clock": "2025-03-10T12:00:00.000Z",
    "mocks": [
      {
        "match": { "method": "GET", "url": "https://meters.test/api/status" },
        "headers": { "content-type": "application/json", "X-Meter-Serial": "MT-0042" },
        "body": { "state": "ready" }
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
        "headers": { "content-type": "application/json", "www-authenticate": "Digest realm=\\"meters\\"" },
        "body": { "text": "Wrong user name or password." }
      }
    ]
  },
  {
    "name": "clock differs too much 401",
    "outcome": "failure",
    "clock": "2030-01-01T00:00:00.000Z",
    "mocks": [
      {
        "match": {},
        "status": 401,
        "headers": { "content-type": "application/json" },
        "body": { "text": "The nonce is not of today." }
      }
    ]
  },
  {
    "name": "200 but locked",
    "outcome": "failure",
    "mocks": [
      {
        "match": {},
        "headers": { "content-type": "application/json", "X-Meter-Serial": "MT-0042" },
        "body": { "state": "locked", "text": "Too many attempts." }
      }
    ]
  }
]
`;

export const digest: Example = {
  name: 'digest',
  title: 'Digest with MD5',
  summary: 'Hashes user name and password with MD5, the only digest a single request can carry.',
  group: 'exchanges',
  project: createProject({
    id: 'example-digest',
    name: 'Digest with MD5',
    kind: 'basic',
    sections: { communication, parameters, scenarios },
    now: new Date('2025-03-10T12:00:00.000Z'),
    selectedScenario: 'ok',
    example: 'digest',
  }),
  values: { username: 'reader', password: 'demo-meter-password' },
};
