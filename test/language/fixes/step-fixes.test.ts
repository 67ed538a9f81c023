import { expect, test } from 'vitest';
import { oauth1Steps, oauth2Steps, type StepBlock } from '../../../src/language/complete/oauth-steps.ts';
import { applyEdits, diagnose, type DiagnosedProject, fixesFor } from '../../../src/language/index.ts';

const communication = `{
  // Acme
  "authorize": {
    "temp": { "v": "{{uuid}}" },
    "url": "https://auth.acme.test/authorize",
    "qs": { "code_challenge": "{{base64url(sha256(temp.v, 'base64'))}}" } // S256
  },
  "token": {
    "url": "https://auth.acme.test/token",
    "method": "POST",
    "headers": {
      // basic
      "authorization": "Basic {{base64(common.id + ':' + common.secret)}}"
    },
    "body": { "grant_type": "authorization_code", "code": "{{query.code}}", "client_id": "{{common.id}}" },
    "response": { "data": { "token": "{{body.access_token}}", "refresh": "{{body.refresh_token}}" } },
    "log": { "sanitize": ["request.headers.authorization", "request.body.code"] }
  } // end
}
`;
const common = '{ "id": "a", "secret": "b" }';

interface Case {
  readonly code: string;
  readonly sections?: DiagnosedProject['sections'];
  readonly kind?: DiagnosedProject['kind'];
  readonly title: string;
  readonly parts: readonly string[];
}

const misplaced =
  '{\r\n\t"url": "https://h.test",\r\n\t// told\r\n\t"error": {\r\n\t\t"message": "no" // words\r\n\t}\r\n}\r\n';

test.each<Case>([
  {
    code: 'missing-refresh',
    title: 'Add the step refresh',
    parts: [
      '"condition": "{{data.expires < addMinutes(now, 5)}}"',
      '"url": "https://auth.acme.test/token"',
      '      // basic\n',
      '"refresh_token": "{{data.refresh}}",\n      "client_id": "{{common.id}}"',
      '"refresh": "{{ifempty(body.refresh_token, data.refresh)}}"',
      '"refresh": "{{body.refresh_token}}", "expires": "{{addSeconds(now, body.expires_in)}}" }',
    ],
  },
  {
    code: 'missing-info',
    title: 'Add the step info',
    parts: ['"url": "https://auth.acme.test/me"', '"authorization": "Bearer {{connection.token}}"', '}, // end\n'],
  },
  { code: 'verifier-missing', title: 'Send the verifier in token', parts: ['"code_verifier": "{{temp.v}}"'] },
  {
    code: 'missing-token',
    sections: { communication: '{\n\t"info": { "url": "{{parameters.base}}/me" }\n}\n', common: '{ "clientId": "x" }' },
    title: 'Add authorize and token',
    parts: ['\t\t"url": "{{parameters.base}}/oauth/token"', '"code": "{{temp.code}}"', '"clientSecret": ""'],
  },
  {
    code: 'missing-token',
    sections: { communication: '{ }\n', common: '{ "clientId": "x" }', module: '{}' },
    title: 'none',
    parts: [],
  },
  {
    code: 'unknown-directive',
    kind: 'basic',
    sections: { communication: misplaced },
    title: 'Move error into response',
    parts: ['\t// told\r\n\t"response": {\r\n\t\t"error": {\r\n\t\t\t"message": "no" // words\r\n\t\t}\r\n\t}\r\n}'],
  },
  {
    code: 'unknown-directive',
    kind: 'basic',
    sections: {
      communication:
        '{\n  "url": "https://h.test",\n  "valid": true, // always\n  "response": {\n    "uid": "1" /* one */\n  }\n}\n',
    },
    title: 'Move valid into response',
    parts: [
      '{\n  "url": "https://h.test",\n  "response": {\n    "uid": "1", /* one */\n    // always\n    "valid": true\n  }\n}\n',
    ],
  },
  {
    code: 'unknown-directive',
    kind: 'basic',
    sections: {
      communication:
        '{\n  "url": "https://h.test",\n  "valid": true, /* a */ // b\n  "response": { "uid": "1" } // c\n}\n',
    },
    title: 'Move valid into response',
    parts: ['  "response": { "uid": "1", /* a */ /* b */ "valid": true } // c\n}\n'],
  },
  {
    code: 'unknown-directive',
    kind: 'basic',
    sections: {
      communication:
        '{\r\n  "response": {\r\n    "qs": {\r\n      "a": 1 // first\r\n    } /* asked */\r\n  },\r\n  "url": "https://h.test"\r\n}\r\n',
    },
    title: 'Move qs out of response',
    parts: ['  "url": "https://h.test",\r\n  /* asked */\r\n  "qs": {\r\n    "a": 1 // first\r\n  }\r\n}\r\n'],
  },
])('$code: $title', ({ code, sections = { communication, common }, kind = 'oauth2', title, parts }) => {
  const project = { kind, sections };
  const before = diagnose(project);
  const problem = before.find((found) => found.code === code);
  if (title === 'none') return expect(problem).toBeUndefined();
  const fixes = problem === undefined ? [] : fixesFor(problem, project);
  const fix = fixes.find((candidate) => candidate.title === title);
  const changed = { ...sections, ...Object.fromEntries(applyEdits(sections, fix?.edits ?? [])) };
  for (const part of parts) expect(Object.values(changed).join('\n')).toContain(part);
  const codes = (problems: typeof before) =>
    problems.filter(({ severity }) => severity !== 'hint').map((found) => found.code);
  expect(codes(diagnose({ kind, sections: changed })).filter((found) => !codes(before).includes(found))).toEqual([]);
  expect(diagnose({ kind, sections: changed }).map((found) => found.code)).not.toContain(code);
});

/** The blocks of these labels as a whole communication. */
const flow = (blocks: readonly StepBlock[], ...labels: readonly string[]): string =>
  JSON.stringify(
    Object.fromEntries(
      blocks.filter(({ label }) => labels.some((start) => label.startsWith(start))).map((it) => [it.step, it.content]),
    ),
  ).replaceAll(/\$\{1:([^}]*)\}/g, '$1');

test.each([
  ['OAuth 1', 'oauth1', flow(oauth1Steps, '')],
  ['OAuth 2', 'oauth2', flow(oauth2Steps, 'authorize:', 'token: code', 'info', 'refresh', 'invalidate')],
  ['OAuth 2 with PKCE', 'oauth2', flow(oauth2Steps, 'authorize with', 'token with', 'info', 'refresh')],
  [
    'OAuth 2 with preauthorize',
    'oauth2',
    flow(oauth2Steps, 'preauthorize:', 'authorize:', 'token: code', 'info', 'refresh'),
  ],
  ['client credentials', 'oauth2', flow(oauth2Steps, 'token: client', 'info')],
] as const)('the steps that completion inserts are without remark: %s', (_, kind, communication) => {
  expect(diagnose({ kind, sections: { communication } }).map(({ code, message }) => `${code}: ${message}`)).toEqual([]);
});
